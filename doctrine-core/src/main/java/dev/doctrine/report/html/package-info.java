/** The form of all pages, whatever they are about: sections, tables and badges. Knows nothing of the doctrine. */
@NullMarked
package dev.doctrine.report.html;

import org.jspecify.annotations.NullMarked;
