/**
 * The goals: each reads its parameters, asks one thing, and shows what comes of it.
 */
@NullMarked
package dev.doctrine.maven.goal;

import org.jspecify.annotations.NullMarked;
