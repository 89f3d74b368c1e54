/** What people and tools read: assessments, complaints and the doctrine as text and JSON, in French and English. */
@NullMarked
package dev.doctrine.report;

import org.jspecify.annotations.NullMarked;
