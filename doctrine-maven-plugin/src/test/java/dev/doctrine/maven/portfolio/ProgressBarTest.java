package dev.doctrine.maven.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    @Test
    void growsOnOneLineAndGoes() {
        StringWriter terminal = new StringWriter();
        try (ProgressBar bar = new ProgressBar(terminal, 4)) {
            bar.step();
            bar.step();
            bar.step();
            bar.step();
        }
        List<String> lines = List.of(terminal.toString().split("\r", -1));

        assertEquals("[==========                              ] 25 %  1 / 4", lines.get(1));
        assertEquals("[" + "=".repeat(40) + "] 100 %  4 / 4", lines.get(4));
        assertTrue(lines.get(5).isBlank());
        assertEquals(lines.get(4).length(), lines.get(5).length());
        assertEquals("", lines.get(6));
    }

    @Test
    void isWrittenOncePerPercent() {
        StringWriter terminal = new StringWriter();
        ProgressBar bar = new ProgressBar(terminal, 100_000);
        for (int i = 0; i < 100_000; i++) {
            bar.step();
        }

        assertEquals(101, terminal.toString().chars().filter(c -> c == '\r').count());
    }
}
