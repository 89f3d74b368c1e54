/**
 * The words in which declarations and doctrines speak: facts, their types and values. It is finite, so that a doctrine
 * can be checked when it is loaded and examined as a whole.
 */
@NullMarked
package dev.doctrine.vocabulary;

import org.jspecify.annotations.NullMarked;
