/** The Maven plugin: finds declarations, asks the library, writes reports, and alone decides what stops a build. */
@NullMarked
package dev.doctrine.maven;

import org.jspecify.annotations.NullMarked;
