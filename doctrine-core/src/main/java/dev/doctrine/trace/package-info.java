/**
 * The patterns by which a host is known in the files of a repository: data of the doctrine, without a word on how files are
 * read.
 */
@NullMarked
package dev.doctrine.trace;

import org.jspecify.annotations.NullMarked;
