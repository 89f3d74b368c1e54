/** The Maven plugin: finds files, asks the core, writes reports. */
@NullMarked
package dev.doctrine.maven;

import org.jspecify.annotations.NullMarked;
