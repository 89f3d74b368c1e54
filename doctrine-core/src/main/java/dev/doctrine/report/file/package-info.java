/**
 * Files for forges and tools, and the formats in which an assessment is written.
 */
@NullMarked
package dev.doctrine.report.file;

import org.jspecify.annotations.NullMarked;
