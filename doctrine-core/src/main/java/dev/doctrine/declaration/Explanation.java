package dev.doctrine.declaration;

import dev.doctrine.yaml.Place;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A project's answer to what its repository shows: those files belong to another environment, or they show a host for a
 * reason, until a day.
 *
 * @param host the id of the host
 * @param files the file, or with {@code /} at its end the folder, from the repository's root
 * @param environmentOrNull the environment that the files belong to; null where there is a reason instead
 * @param reason why the host is there; empty where the files belong to an environment
 * @param until the last day it holds
 */
public record Explanation(
        Place place, String host, String files, @Nullable String environmentOrNull, String reason, LocalDate until) {

    /** Whether it is about what shows this host in this file. */
    public boolean isAbout(String otherHost, String file) {
        return host.equals(otherHost) && (files.endsWith("/") ? file.startsWith(files) : file.equals(files));
    }
}
