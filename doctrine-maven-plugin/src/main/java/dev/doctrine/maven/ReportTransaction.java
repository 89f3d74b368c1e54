package dev.doctrine.maven;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A folder of reports during a check. Once that is over, whatever came of it, the folder holds the reports that it wrote and
 * nothing of an earlier build. A report that is as it was stays untouched: to write one costs more than to compare it.
 */
final class ReportTransaction implements AutoCloseable {

    private final ReportFiles files;
    private final Set<String> written = new HashSet<>();
    private boolean closed;

    ReportTransaction(ReportFiles files) {
        this.files = files;
    }

    /** Where they are. */
    ReportFiles files() {
        return files;
    }

    /** Writes reports, by the names of their files. */
    synchronized void write(Map<String, byte[]> reports) throws MojoExecutionException {
        files.write(reports);
        written.addAll(reports.keySet());
    }

    /** Removes what an earlier build left: it says nothing of this one. */
    @Override
    public synchronized void close() throws MojoExecutionException {
        if (!closed) {
            files.removeAllBut(written);
            closed = true;
        }
    }
}
