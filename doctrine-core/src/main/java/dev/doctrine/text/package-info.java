/**
 * Any text, made fit to be shown: nothing in it can end a line or act on the display. Every format passes what it says
 * through here, at its edge.
 */
@NullMarked
package dev.doctrine.text;

import org.jspecify.annotations.NullMarked;
