/**
 * Sentences, in French and English, about outcomes, derogations, the doctrine and what is wrong with a file. Every other
 * report is made of them.
 */
@NullMarked
package dev.doctrine.report.text;

import org.jspecify.annotations.NullMarked;
