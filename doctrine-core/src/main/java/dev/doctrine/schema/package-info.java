/**
 * JSON Schemas of the files that people write, and of the assessment that tools read. They are made from the vocabulary and
 * a doctrine, so that an editor proposes the doctrine's own offers and constraints. The readers have the last word.
 */
@NullMarked
package dev.doctrine.schema;

import org.jspecify.annotations.NullMarked;
