package dev.doctrine.maven.gate;

import dev.doctrine.maven.message.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * What a check is told of its module.
 *
 * @param failure why the build is refused for what is declared; null if it is not
 * @param error what is wrong with how the check is set up; null if nothing
 * @param info what is shown, a line each
 * @param warnings what is warned of, a line each
 */
record Answer(@Nullable String failure, @Nullable String error, List<String> info, List<String> warnings) {

    static final Answer NOTHING_TO_SAY = new Answer(null, null, List.of(), List.of());

    static Answer failure(@Nullable String message) {
        return new Answer(message, null, List.of(), List.of());
    }

    static Answer error(@Nullable String message) {
        return new Answer(null, message, List.of(), List.of());
    }

    static Answer warning(String line) {
        return new Answer(null, null, List.of(), List.of(line));
    }

    /** The same, with these lines shown first. */
    Answer after(List<String> lines) {
        if (lines.isEmpty()) {
            return this;
        }
        List<String> all = new ArrayList<>(lines);
        all.addAll(info);
        return new Answer(failure, error, all, warnings);
    }

    /** The same, and whatever else went wrong: neither hides the other. */
    Answer and(Set<String> otherErrors) {
        if (otherErrors.isEmpty()) {
            return this;
        }
        String others = String.join("\n\n", otherErrors);
        if (failure != null) {
            return new Answer(failure + "\n\n" + others, error, info, warnings);
        }
        return new Answer(null, error == null ? others : error + "\n\n" + others, info, warnings);
    }

    /** In types of the JDK; {@link #of} makes an answer of it again. */
    List<?> asList() {
        return Arrays.asList(failure, error, info, warnings);
    }

    @SuppressWarnings("unchecked") // as asList() wrote it
    static Answer of(List<?> list) {
        return new Answer(
                (String) list.get(0), (String) list.get(1), (List<String>) list.get(2), (List<String>) list.get(3));
    }

    /** Adds why the build is to be stopped, if it is. */
    void addRefusalTo(Set<String> refusals) {
        if (failure != null) {
            refusals.add(failure);
        }
        if (error != null) {
            refusals.add(error);
        }
    }

    /** Stops the build if it has to be stopped. */
    void stopIfRefused() throws MojoFailureException, MojoExecutionException {
        if (failure != null) {
            throw new MojoFailureException(Screen.ofMachine().error(failure));
        }
        if (error != null) {
            throw new MojoExecutionException(Screen.ofMachine().error(error));
        }
    }
}
