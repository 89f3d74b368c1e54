package dev.doctrine.doctrine;

import org.jspecify.annotations.Nullable;

/** The section of a source that states something. */
public record Citation(Source source, String section) {

    // Written out, because Java makes up the comparison of a record anew at each start, which every build would pay
    // for.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation citation
                && source.id().equals(citation.source.id())
                && section.equals(citation.section);
    }

    @Override
    public int hashCode() {
        return 31 * source.id().hashCode() + section.hashCode();
    }
}
