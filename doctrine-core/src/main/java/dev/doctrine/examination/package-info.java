/**
 * What a doctrine implies, found by trying every combination of facts that its constraints tell apart. Pure; no
 * declaration is needed.
 */
@NullMarked
package dev.doctrine.examination;

import org.jspecify.annotations.NullMarked;
