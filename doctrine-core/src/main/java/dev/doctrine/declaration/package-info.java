/** The project's declaration: its environments with what is stated of each, and its derogations. */
@NullMarked
package dev.doctrine.declaration;

import org.jspecify.annotations.NullMarked;
