package dev.doctrine.portfolio;

import dev.doctrine.assessment.Verdict;
import dev.doctrine.report.html.Badge;
import dev.doctrine.report.html.Tone;
import dev.doctrine.report.page.Badges;

/** How pages show what a portfolio says of a declaration. */
record Standings(PortfolioMessages words) {

    /** The word that stands out. */
    Badge badge(Standing standing) {
        return badge(standing, false);
    }

    /** The same, and whether it stops no build. */
    Badge badge(Standing standing, boolean observed) {
        Badges badges = new Badges(words.shared());
        return switch (standing) {
            case FORBIDDEN -> badges.of(Verdict.FORBIDDEN, observed);
            case UNDETERMINED -> badges.of(Verdict.UNDETERMINED, observed);
            case DEROGATED -> badges.of(Verdict.DEROGATED);
            case ALLOWED -> badges.of(Verdict.ALLOWED);
            case NOT_HOSTED -> badges.notHosted();
            case DAMAGED -> new Badge(Tone.CAUTION, words.text("damaged"));
        };
    }
}
