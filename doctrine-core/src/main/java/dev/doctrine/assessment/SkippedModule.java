package dev.doctrine.assessment;

import dev.doctrine.yaml.Place;

/**
 * A module whose check was skipped.
 *
 * @param module its folder as users know it; {@code .} is the root
 * @param reason why, in the words of whoever skipped it
 * @param place where tools show it: the start of its pom
 */
public record SkippedModule(String module, String reason, Place place) {}
