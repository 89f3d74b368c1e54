/** Digests and signatures, by which layers, policies, declarations and artifacts are recognised. */
@NullMarked
package dev.doctrine.crypto;

import org.jspecify.annotations.NullMarked;
