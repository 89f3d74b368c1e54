package dev.doctrine.declaration;

import dev.doctrine.yaml.Place;

/**
 * That nothing of an application is hosted, such as of a library or of a parent pom.
 *
 * @param reason why, in the project's words
 * @param place where it is declared
 */
public record NotHosted(String reason, Place place) {}
