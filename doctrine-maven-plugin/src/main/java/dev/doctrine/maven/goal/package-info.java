/** The goals: each reads its parameters, asks one thing, and shows the result. */
@NullMarked
package dev.doctrine.maven.goal;

import org.jspecify.annotations.NullMarked;
