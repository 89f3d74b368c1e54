/**
 * The doctrine: layers of sources, offers, constraints, contradictions and registered derogations, as checked and immutable
 * data.
 */
@NullMarked
package dev.doctrine.doctrine;

import org.jspecify.annotations.NullMarked;
