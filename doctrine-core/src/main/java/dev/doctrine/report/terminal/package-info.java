/**
 * What the goals show on a terminal, as lines of text.
 */
@NullMarked
package dev.doctrine.report.terminal;

import org.jspecify.annotations.NullMarked;
