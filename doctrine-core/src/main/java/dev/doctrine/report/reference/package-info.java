/** The doctrine as a page: a chooser with its answers, offers with their facts, constraints, contradictions, sources. */
@NullMarked
package dev.doctrine.report.reference;

import org.jspecify.annotations.NullMarked;
