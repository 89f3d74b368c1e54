/**
 * What Maven says of a build, and its files: declarations that are read, reports that are written.
 */
@NullMarked
package dev.doctrine.maven.build;

import org.jspecify.annotations.NullMarked;
