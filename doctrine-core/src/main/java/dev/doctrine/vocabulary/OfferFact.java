package dev.doctrine.vocabulary;

import dev.doctrine.vocabulary.FactType.Flag;
import dev.doctrine.vocabulary.FactType.OneWord;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.vocabulary.Quantity.Count;
import dev.doctrine.vocabulary.Quantity.Day;
import dev.doctrine.vocabulary.Quantity.Duration;
import dev.doctrine.vocabulary.Quantity.Percentage;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a doctrine may state of an offer and constraints may compare. What is not stated is not known, never assumed. */
public enum OfferFact implements Fact {
    /** Whether it is an internal cloud of the State. */
    INTERNAL("internal", new Flag()),
    /** Who may use it. */
    AUDIENCE("audience", new SomeWords(Vocabulary.AUDIENCE)),
    /** The highest classification of data that it may host. */
    DATA_CEILING("data-ceiling", new OneWord(Vocabulary.CLASSIFICATION)),
    /** The zone in which alone DR data may stand. */
    RESTRICTED_ZONE("restricted-zone", new OneWord(Vocabulary.ZONE)),
    /** The kind of cluster on which alone DR data may stand. */
    RESTRICTED_CLUSTER("restricted-cluster", new OneWord(Vocabulary.CLUSTER)),
    EXPOSURE("exposure", new SomeWords(Vocabulary.EXPOSURE)),
    /** Exposure that is reached only through a link such as a VPN. */
    EXPOSURE_BY_LINK("exposure-by-link", new SomeWords(Vocabulary.EXPOSURE)),
    /** The availability committed to without condition. */
    AVAILABILITY("availability", new Percentage()),
    /** The best availability committed to, for some components only. */
    AVAILABILITY_BEST("availability-best", new Percentage()),
    /** The number of regions to deploy in for more than {@link #AVAILABILITY}. */
    REGIONS_FOR_MORE("regions-for-more", new Count()),
    SITES("sites", new Count()),
    ZONES_PER_SITE("zones-per-site", new Count()),
    REGIONS("regions", new Count()),
    /** The number of regions that serve one same exposure. */
    REGIONS_PER_EXPOSURE("regions-per-exposure", new Count()),
    SUPPORT_HOURS("support-hours", new OneWord(Vocabulary.SUPPORT_HOURS)),
    SUPPORT_RESPONSE("support-response", new Duration()),
    VIRTUAL_MACHINES("virtual-machines", new Flag()),
    CONTAINERS("containers", new Flag()),
    SECNUMCLOUD("secnumcloud", new OneWord(Vocabulary.SECNUMCLOUD)),
    /** The last day of the SecNumCloud qualification. */
    SECNUMCLOUD_UNTIL("secnumcloud-until", new Day()),
    LOCATION("location", new OneWord(Vocabulary.LOCATION)),
    PORTABILITY("portability", new OneWord(Vocabulary.PORTABILITY)),
    INTERNAL_SERVICES("internal-services", new OneWord(Vocabulary.INTERNAL_SERVICES)),
    PUBLIC_FINANCE_SERVICES("public-finance-services", new Flag()),
    /** Whether its projects are asked to prefer a cloud-native offer. */
    CLOUD_NATIVE_FIRST("cloud-native-first", new Flag());

    private static final Map<String, OfferFact> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(OfferFact::key, Function.identity()));

    private final String key;
    private final FactType type;

    OfferFact(String key, FactType type) {
        this.key = key;
        this.type = type;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public FactType type() {
        return type;
    }

    /** The fact of this name. */
    public static Optional<OfferFact> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
