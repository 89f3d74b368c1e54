/** Finds many declarations, works on several at a time, and writes the results. */
@NullMarked
package dev.doctrine.maven.portfolio;

import org.jspecify.annotations.NullMarked;
