package dev.doctrine.maven.message;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** What the system says when a file cannot be read or written. */
public final class SystemReason {

    private SystemReason() {}

    /** Its words where it has any, else the kind of the failure; never the file, which the sentence around it names. */
    public static String of(IOException failure) {
        return failure instanceof FileSystemException said && said.getReason() != null
                ? said.getReason()
                : failure.getClass().getSimpleName();
    }
}
