package dev.doctrine.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that are wider than the display are broken where people would break them. */
class LineWrapTest {

    private final LineWrap wrap = new LineWrap(20);

    @Test
    void leavesWhatFits() {
        List<String> lines = List.of("", "twenty characters xx", "  a  table   row");
        assertEquals(lines, wrap.lines(lines));
    }

    @Test
    void goesOnTwoColumnsFurtherInThanTheLineBegan() {
        assertEquals(
                "  What to do: choose\n    an offer that\n    fits",
                wrap.text("  What to do: choose an offer that fits"));
        assertEquals(
                "one line and another\n\n  first of\n    them",
                new LineWrap(20).text("one line and another\n\n  first of\n    them"));
    }

    @Test
    void neverBeginsALineWithWhatFrenchPutsASpaceBefore() {
        assertEquals("Environnement sur\n  Nubo : interdit", wrap.text("Environnement sur Nubo : interdit"));
        assertEquals("déclare ceci donc :\n  « sensible » ; non", wrap.text("déclare ceci donc : « sensible » ; non"));
    }

    @Test
    void keepsOnOneLineWhatIsQuotedToBeCopiedOrHasNoSpace() {
        assertEquals(
                "declare\n  `zone: dr, cluster: own`\n  on it", wrap.text("declare `zone: dr, cluster: own` on it"));
        assertEquals(
                "in\n  /a/folder/with/a/long/path/to.yaml\n  there",
                wrap.text("in /a/folder/with/a/long/path/to.yaml there"));
    }

    @Test
    void aLoneBackquoteDoesNotKeepTheRestTogether() {
        assertEquals("the name a`b is odd\n  and long", wrap.text("the name a`b is odd and long"));
    }

    @Test
    void coloursHaveNoWidthAndAreNotTornApart() {
        String name = "\u001B[1mSuivi des titres\u001B[m";
        assertEquals("xx " + name + "\n  more", wrap.text("xx " + name + " more"));
        assertEquals(
                "\u001B[31;1mred\u001B[0m and much more of\n  it",
                wrap.text("\u001B[31;1mred\u001B[0m and much more of it"));
        assertEquals("word of\n  " + name + "\n  more", wrap.text("word of " + name + " more"));
    }

    @Test
    void aCharacterOutsideTheFirstPlaneIsOne() {
        assertEquals("\uD83D\uDE00".repeat(17) + " xx", wrap.text("\uD83D\uDE00".repeat(17) + " xx"));
    }
}
