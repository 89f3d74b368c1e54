/**
 * Attestations: the verdict on a declaration, bound to the artifact that was built with it, so that a platform can refuse
 * what was not verified. An in-toto Statement with a SLSA verification summary, in a DSSE envelope where it is signed.
 */
@NullMarked
package dev.doctrine.attestation;

import org.jspecify.annotations.NullMarked;
