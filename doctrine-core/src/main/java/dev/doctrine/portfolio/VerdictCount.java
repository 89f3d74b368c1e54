package dev.doctrine.portfolio;

import dev.doctrine.assessment.Verdict;

/** How many have which verdict. */
public record VerdictCount(long allowed, long derogated, long undetermined, long forbidden) {

    static final VerdictCount NONE = new VerdictCount(0, 0, 0, 0);

    /** How many have this verdict. */
    public long of(Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> allowed;
            case DEROGATED -> derogated;
            case UNDETERMINED -> undetermined;
            case FORBIDDEN -> forbidden;
        };
    }

    /** How many there are. */
    public long total() {
        return allowed + derogated + undetermined + forbidden;
    }

    /** One more with this verdict. */
    VerdictCount plus(Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> new VerdictCount(allowed + 1, derogated, undetermined, forbidden);
            case DEROGATED -> new VerdictCount(allowed, derogated + 1, undetermined, forbidden);
            case UNDETERMINED -> new VerdictCount(allowed, derogated, undetermined + 1, forbidden);
            case FORBIDDEN -> new VerdictCount(allowed, derogated, undetermined, forbidden + 1);
        };
    }
}
