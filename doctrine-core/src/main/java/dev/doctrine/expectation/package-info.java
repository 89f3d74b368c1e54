/** Tests of a doctrine that its author writes: declarations with the outcomes expected of them. */
@NullMarked
package dev.doctrine.expectation;

import org.jspecify.annotations.NullMarked;
