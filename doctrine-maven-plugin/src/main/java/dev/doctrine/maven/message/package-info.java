/**
 * What the plugin says, and the one place where something becomes an exception that stops a build.
 */
@NullMarked
package dev.doctrine.maven.message;

import org.jspecify.annotations.NullMarked;
