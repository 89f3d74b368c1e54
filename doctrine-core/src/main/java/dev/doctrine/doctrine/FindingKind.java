package dev.doctrine.doctrine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an examination can find of a doctrine that its owner may not have meant. */
public enum FindingKind {
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

    private final int subjects;

    FindingKind(int subjects) {
        this.subjects = subjects;
    }

    /** How many constraints, or classifications, it is about. */
    public int subjects() {
        return subjects;
    }

    /** The kind's name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kinds' names. */
    static List<String> keys() {
        return Arrays.stream(values()).map(FindingKind::key).toList();
    }

    /** The kind of this name. */
    static Optional<FindingKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
