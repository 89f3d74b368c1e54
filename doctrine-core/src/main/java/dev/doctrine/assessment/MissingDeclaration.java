package dev.doctrine.assessment;

import dev.doctrine.yaml.Place;

/**
 * A module that was to be checked and has no declaration.
 *
 * @param module its folder as users know it; {@code .} is the root
 * @param place where tools show it: the start of its pom
 */
public record MissingDeclaration(String module, Place place) {}
