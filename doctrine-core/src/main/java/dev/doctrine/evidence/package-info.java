/**
 * What the files of a repository show about where the application really runs: they are listed, read leniently, flattened
 * to entries, and compared with the traces of the doctrine's hosts. Pure: whoever asks brings the names and the bytes.
 */
@NullMarked
package dev.doctrine.evidence;

import org.jspecify.annotations.NullMarked;
