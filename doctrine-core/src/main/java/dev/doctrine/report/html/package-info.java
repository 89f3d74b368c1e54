/** How our HTML looks, whatever it says: the page, its sections, tables and badges. Knows nothing of the doctrine. */
@NullMarked
package dev.doctrine.report.html;

import org.jspecify.annotations.NullMarked;
