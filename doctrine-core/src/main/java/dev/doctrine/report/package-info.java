/** What people, forges and tools read of assessments, complaints and the doctrine, in French and English. */
@NullMarked
package dev.doctrine.report;

import org.jspecify.annotations.NullMarked;
