/**
 * The page of an assessment, section by section. How a page looks is {@code report.html}'s.
 */
@NullMarked
package dev.doctrine.report.page;

import org.jspecify.annotations.NullMarked;
