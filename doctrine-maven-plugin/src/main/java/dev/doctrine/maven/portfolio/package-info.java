/**
 * Finds many declarations, works on several at a time, and writes what comes of them.
 */
@NullMarked
package dev.doctrine.maven.portfolio;

import org.jspecify.annotations.NullMarked;
