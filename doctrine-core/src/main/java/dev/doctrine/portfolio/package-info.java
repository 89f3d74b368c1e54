/**
 * Many declarations against one doctrine: each is assessed for itself, written as lines for tools and spreadsheets, and
 * counted into an overview. Whatever their number, only one of them is held at a time.
 */
@NullMarked
package dev.doctrine.portfolio;

import org.jspecify.annotations.NullMarked;
