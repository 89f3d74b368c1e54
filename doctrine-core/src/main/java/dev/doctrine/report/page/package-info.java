/** The page of an assessment, section by section. The form of pages is in {@code report.html}. */
@NullMarked
package dev.doctrine.report.page;

import org.jspecify.annotations.NullMarked;
