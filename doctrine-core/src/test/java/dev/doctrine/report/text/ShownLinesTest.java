package dev.doctrine.report.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownLinesTest {

    private final ShownLines lines = new ShownLines(new Style() {
        @Override
        public String failure(String text) {
            return "\u001B[31m" + text + "\u001B[m";
        }
    });

    @Test
    void whatTheReportSetsOffIsSetOff() {
        assertEquals(
                List.of("a \u001B[31mb<U+001B>[0m\u001B[m c<U+000A>d"),
                lines.of(List.of("a " + lines.marks().failure("b\u001B[0m") + " c\nd")));
    }

    @Test
    void colorsAndMarksOfOthersAreText() {
        assertEquals(
                List.of("<U+001B>[31mx<U+001B>[m <U+FDD0>failure x<U+FDD1>"),
                lines.of(List.of("\u001B[31mx\u001B[m \uFDD0failure x\uFDD1")));
    }
}
