package dev.doctrine.doctrine;

import dev.doctrine.yaml.Keyed;
import dev.doctrine.yaml.Keys;

/** What an examination can find of a doctrine that its owner may not have meant. */
public enum FindingKind implements Keyed {
    /** A constraint is about no situation on any offer. */
    NEVER_APPLIES(1),
    /** A constraint applies, and is met whatever is declared. */
    NEVER_FAILS(1),
    /** A constraint is violated wherever it applies. */
    NEVER_MET(1),
    /** The first constraint fails only where the second, which weighs as much or more, fails as badly. */
    IMPLIED(2),
    /** Two constraints that apply to the same situations, and of which each is violated wherever the other is met. */
    CONTRADICTION(2),
    /** A classification of data that no offer may host, whoever asks and at whatever stage. */
    NO_OFFER(1);

    /** The kinds' names. */
    public static final Keys<FindingKind> KEYS = Keys.of(values());

    private final int subjects;

    FindingKind(int subjects) {
        this.subjects = subjects;
    }

    /** How many constraints, or classifications, it is about. */
    public int subjects() {
        return subjects;
    }
}
