package dev.doctrine.maven.portfolio;

import java.io.Console;
import java.io.PrintWriter;
import java.io.Writer;
import org.apache.maven.execution.MavenSession;

/**
 * Shows on a terminal how much is done, on one line that it removes at the end; without a terminal, it shows nothing.
 */
public final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 40;

    private final PrintWriter terminal;
    private final long total;
    private long done;
    private long shownPercent = -1;
    private int shownWidth;

    ProgressBar(Writer terminal, long total) {
        this.terminal = new PrintWriter(terminal);
        this.total = total;
    }

    /** A bar for this many steps, if Maven may ask somebody something and there is a terminal. */
    public static ProgressBar of(MavenSession session, long total) {
        Console console = session.getRequest().isInteractiveMode() ? System.console() : null;
        return new ProgressBar(console == null ? Writer.nullWriter() : console.writer(), total);
    }

    /** One step more is done. */
    public void step() {
        done++;
        long percent = 100 * done / total;
        if (percent != shownPercent) {
            shownPercent = percent;
            int filled = (int) (WIDTH * done / total);
            String line = "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + percent + " %  " + done + " / "
                    + total;
            shownWidth = line.length();
            terminal.print("\r" + line);
            terminal.flush();
        }
    }

    /** Removes the line. */
    @Override
    public void close() {
        if (shownWidth > 0) {
            terminal.print("\r" + " ".repeat(shownWidth) + "\r");
            terminal.flush();
        }
    }
}
