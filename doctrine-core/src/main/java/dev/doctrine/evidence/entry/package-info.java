/**
 * Reads files of a repository leniently, and flattens them to entries. What a reader does not understand it passes over, and
 * says so; no content makes it fail, or take more than a time that grows with the file.
 */
@NullMarked
package dev.doctrine.evidence.entry;

import org.jspecify.annotations.NullMarked;
