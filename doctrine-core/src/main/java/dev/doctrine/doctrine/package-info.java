/** The doctrine: sources, offers, constraints and contradictions, as checked and immutable data. */
@NullMarked
package dev.doctrine.doctrine;

import org.jspecify.annotations.NullMarked;
