package dev.doctrine.yaml;

import java.io.IOException;

/** A file that is not even opened, for a reason that has a sentence of its own. */
public final class RefusedFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final ReadingProblem problem;

    /**
     * A file that is refused.
     *
     * @param problem one whose only argument is the name of the file
     */
    public RefusedFileException(String name, ReadingProblem problem) {
        super(name);
        this.problem = problem;
    }

    /** Why it is refused. */
    public ReadingProblem problem() {
        return problem;
    }
}
