package dev.doctrine.vocabulary;

import dev.doctrine.vocabulary.FactType.Flag;
import dev.doctrine.vocabulary.FactType.OneWord;
import dev.doctrine.vocabulary.FactType.SomeWords;
import dev.doctrine.yaml.Keys;
import java.util.OptionalLong;

/** What a declaration states of one of its environments, by itself or through the application and its data. */
public enum DeclaredFact implements Fact {
    OWNER_KIND("owner.kind", new OneWord(Vocabulary.OWNER_KIND)),
    /** Whether the law lists the owner as an operator of the State. */
    OWNER_OPERATOR("owner.operator", new Flag()),
    TERRITORIAL("territorial", new Flag()),
    CLASSIFICATION("classification", new OneWord(Vocabulary.CLASSIFICATION)),
    CATEGORIES("categories", new SomeWords(Vocabulary.CATEGORY)),
    LEGAL_SECRET("particularSensitivity.legalSecret", new Flag()),
    ESSENTIAL_MISSION("particularSensitivity.essentialMission", new Flag()),
    HARM("particularSensitivity.harm", new SomeWords(Vocabulary.HARM)),
    SPECIAL_FRANCE("specialFrance", new Flag()),
    SYNTHETIC("synthetic", new Flag()),
    /** In what the environment's own data are declared to be less than the application's; not stated where in nothing. */
    LOWERED("lowered", new SomeWords(Vocabulary.DATA_PART)),
    STAGE("stage", new OneWord(Vocabulary.STAGE)),
    EXPOSURE("exposure", new SomeWords(Vocabulary.EXPOSURE)),
    /** How many kinds of exposure are declared: see {@link #exposureCount}. */
    EXPOSURE_COUNT("exposure.count", Quantity.COUNT),
    WORKLOAD("workload", new OneWord(Vocabulary.WORKLOAD)),
    AVAILABILITY("availability", Quantity.PERCENTAGE),
    /** The number of regions that the environment is deployed in. */
    REGIONS("regions", Quantity.COUNT),
    SUPPORT_HOURS("support.hours", new OneWord(Vocabulary.SUPPORT_HOURS)),
    SUPPORT_RESPONSE("support.response", Quantity.DURATION),
    REQUIRES("requires", new SomeWords(Vocabulary.NEED)),
    ZONE("zone", new OneWord(Vocabulary.ZONE)),
    CLUSTER("cluster", new OneWord(Vocabulary.CLUSTER)),
    HOMOLOGATION_LEVEL("homologation.level", new OneWord(Vocabulary.CLASSIFICATION)),
    HOMOLOGATION_UNTIL("homologation.until", Quantity.DAY),
    /** The day on which the offer was confirmed to be open to the project. */
    ELIGIBILITY_DATE("eligibility.date", Quantity.DAY),
    /** The day of the assessment. */
    TODAY("today", Quantity.DAY);

    /** The facts' names in files and messages. */
    public static final Keys<DeclaredFact> KEYS = Keys.of(values());

    private final String key;
    private final FactType type;

    DeclaredFact(String key, FactType type) {
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

    /** Whether it follows from elsewhere, so that nobody declares it. */
    public boolean isDerived() {
        return this == LOWERED || this == EXPOSURE_COUNT || this == TODAY;
    }

    /** The value of {@link #EXPOSURE_COUNT} beside this value of {@link #EXPOSURE}; empty where nothing is exposed. */
    public static OptionalLong exposureCount(long exposure) {
        return exposure == 0 ? OptionalLong.empty() : OptionalLong.of(Long.bitCount(exposure));
    }

    /** Whether who declares the one value in the place of the other asks for less, or for less protection. */
    public boolean asksForLess(long value, long before) {
        return switch (this) {
            case CLASSIFICATION,
                    LEGAL_SECRET,
                    ESSENTIAL_MISSION,
                    SPECIAL_FRANCE,
                    STAGE,
                    AVAILABILITY,
                    REGIONS,
                    SUPPORT_HOURS,
                    HOMOLOGATION_LEVEL -> value < before;
            case SYNTHETIC, SUPPORT_RESPONSE -> value > before;
            case CATEGORIES, HARM, EXPOSURE, REQUIRES -> (before & ~value) != 0;
            case OWNER_KIND,
                    OWNER_OPERATOR,
                    TERRITORIAL,
                    LOWERED,
                    EXPOSURE_COUNT,
                    WORKLOAD,
                    ZONE,
                    CLUSTER,
                    HOMOLOGATION_UNTIL,
                    ELIGIBILITY_DATE,
                    TODAY -> false;
        };
    }

    /** Whether every environment has it: it is required, guessed, or given by the day. */
    public boolean isAlwaysThere() {
        return this == OWNER_KIND || this == CLASSIFICATION || this == STAGE || this == TODAY;
    }
}
