package dev.doctrine.vocabulary;

import dev.doctrine.vocabulary.FactType.Flag;
import dev.doctrine.vocabulary.FactType.OneWord;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.yaml.Keys;
import java.util.List;

/** What a doctrine may state of an offer and constraints may compare. What is not stated is not known, never assumed. */
public enum OfferFact implements Fact {
    /** Whether it is an internal cloud of the State. */
    INTERNAL("internal", new Flag(), Opening.UNCLEAR),
    /** Whether a provider sells it on the market. What is not commercial need not be an internal cloud of the State. */
    COMMERCIAL("commercial", new Flag(), Opening.UNCLEAR),
    /** Whether its operator is a third party to those whose data it hosts. */
    THIRD_PARTY("third-party", new Flag(), Opening.UNCLEAR),
    /** Who may use it. */
    AUDIENCE("audience", new SomeWords(Vocabulary.AUDIENCE), Opening.UNCLEAR),
    /** The kinds of owner whose applications it takes. */
    OWNERS("owners", new SomeWords(Vocabulary.OWNER_KIND), Opening.WIDER),
    /** Whether it is open to some projects only, after an examination of each. */
    ON_EXAMINATION("on-examination", new Flag(), Opening.UNCLEAR),
    /** The highest classification of data that it may host. */
    DATA_CEILING("data-ceiling", new OneWord(Vocabulary.CLASSIFICATION), Opening.HIGHER),
    /** The zones that it has. */
    ZONES("zones", new SomeWords(Vocabulary.ZONE), Opening.UNCLEAR),
    /** The zone to which its sources direct sensitive projects. */
    SENSITIVE_ZONE("sensitive-zone", new OneWord(Vocabulary.ZONE), Opening.UNCLEAR),
    /** The only zone that takes Diffusion restreinte data. */
    RESTRICTED_ZONE("restricted-zone", new OneWord(Vocabulary.ZONE), Opening.UNCLEAR),
    /** The only kind of cluster that takes Diffusion restreinte data. */
    RESTRICTED_CLUSTER("restricted-cluster", new OneWord(Vocabulary.CLUSTER), Opening.UNCLEAR),
    EXPOSURE("exposure", new SomeWords(Vocabulary.EXPOSURE), Opening.WIDER),
    /** Exposure that is reached only through a link such as a VPN. */
    EXPOSURE_BY_LINK("exposure-by-link", new SomeWords(Vocabulary.EXPOSURE), Opening.UNCLEAR),
    /** The availability committed to without condition. */
    AVAILABILITY("availability", Quantity.PERCENTAGE, Opening.HIGHER),
    /** The best availability committed to, for some components only. */
    AVAILABILITY_BEST("availability-best", Quantity.PERCENTAGE, Opening.HIGHER),
    /** The number of regions to deploy in for more than {@link #AVAILABILITY}. */
    REGIONS_FOR_MORE("regions-for-more", Quantity.COUNT, Opening.LOWER),
    /** The availability that {@link #REGIONS_FOR_MORE} regions may reach together. */
    AVAILABILITY_IN_REGIONS("availability-in-regions", Quantity.PERCENTAGE, Opening.HIGHER),
    SITES("sites", Quantity.COUNT, Opening.HIGHER),
    ZONES_PER_SITE("zones-per-site", Quantity.COUNT, Opening.HIGHER),
    REGIONS("regions", Quantity.COUNT, Opening.HIGHER),
    /** The number of regions that serve one same exposure. */
    REGIONS_PER_EXPOSURE("regions-per-exposure", Quantity.COUNT, Opening.HIGHER),
    SUPPORT_HOURS("support-hours", new OneWord(Vocabulary.SUPPORT_HOURS), Opening.HIGHER),
    SUPPORT_RESPONSE("support-response", Quantity.DURATION, Opening.LOWER),
    VIRTUAL_MACHINES("virtual-machines", new Flag(), Opening.HIGHER),
    CONTAINERS("containers", new Flag(), Opening.HIGHER),
    SECNUMCLOUD("secnumcloud", new OneWord(Vocabulary.SECNUMCLOUD), Opening.HIGHER),
    /** The last day of the SecNumCloud qualification. */
    SECNUMCLOUD_UNTIL("secnumcloud-until", Quantity.DAY, Opening.LATER),
    /** Whether it holds a European qualification that is recognised as equivalent to SecNumCloud. */
    EUROPEAN_EQUIVALENT("european-equivalent", new Flag(), Opening.HIGHER),
    /** Whether no law from outside the European Union, and so no request of a third State, reaches the data. */
    EXTRA_EUROPEAN_IMMUNITY("extra-european-immunity", new Flag(), Opening.HIGHER),
    /** Whether its operator is certified as a hoster of health data (HDS). */
    HDS_CERTIFIED("hds-certified", new Flag(), Opening.HIGHER),
    /** Whether what it exposes to the Internet stands behind an external CDN and protection against denial of service. */
    INTERNET_PROTECTION("internet-protection", new Flag(), Opening.HIGHER),
    LOCATION("location", new OneWord(Vocabulary.LOCATION), Opening.LOWER),
    PORTABILITY("portability", new OneWord(Vocabulary.PORTABILITY), Opening.LOWER),
    INTERNAL_SERVICES("internal-services", new OneWord(Vocabulary.INTERNAL_SERVICES), Opening.LOWER),
    PUBLIC_FINANCE_SERVICES("public-finance-services", new Flag(), Opening.HIGHER),
    /** Whether its projects are asked to prefer a cloud-native offer. */
    CLOUD_NATIVE_FIRST("cloud-native-first", new Flag(), Opening.UNCLEAR);

    private static final int RESTRICTED =
            Vocabulary.CLASSIFICATION.rank("diffusion-restreinte").orElseThrow();

    /** The facts' names in files and messages. */
    public static final Keys<OfferFact> KEYS = Keys.of(values());

    private final String key;
    private final FactType type;
    private final Opening opening;

    OfferFact(String key, FactType type, Opening opening) {
        this.key = key;
        this.type = type;
        this.opening = opening;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public FactType type() {
        return type;
    }

    /** Whether an offer that states the second value instead of the first can only be allowed less. */
    public boolean narrows(long before, long after) {
        return switch (opening) {
            case HIGHER, LATER -> after < before;
            case LOWER -> after > before;
            case WIDER -> (after & ~before) == 0;
            case UNCLEAR -> false;
        };
    }

    /** Whether an offer that states it, where it was not stated, can only be allowed less: a limit where none was. */
    public boolean isLimit() {
        return opening == Opening.LATER;
    }

    /**
     * The facts that limit what this value claims: where nobody states them there is no limit, so that who states the
     * value has to say of each what it is, or that it is not stated.
     */
    public List<OfferFact> limits(long value) {
        return switch (this) {
            case INTERNAL -> List.of(OWNERS);
            case DATA_CEILING -> value < RESTRICTED ? List.of() : List.of(ZONES, RESTRICTED_ZONE, RESTRICTED_CLUSTER);
            case SITES, REGIONS -> List.of(REGIONS_PER_EXPOSURE);
            case SECNUMCLOUD -> value == 0 ? List.of() : List.of(SECNUMCLOUD_UNTIL);
            default -> List.of();
        };
    }

    /** With which values more may be allowed. */
    private enum Opening {
        HIGHER,
        LOWER,
        /** A set with more words. */
        WIDER,
        /** A later day; without one there is no end. */
        LATER,
        /** It depends on the constraints. */
        UNCLEAR
    }
}
