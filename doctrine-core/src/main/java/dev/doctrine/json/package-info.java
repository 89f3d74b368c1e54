/**
 * Writing JSON: one form, the same bytes on every machine.
 */
@NullMarked
package dev.doctrine.json;

import org.jspecify.annotations.NullMarked;
