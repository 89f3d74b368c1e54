/**
 * Strict reading: bytes in, a tree of values with their places out, or all that is wrong with the file. Knows YAML and
 * JSON, and nothing of hosting.
 */
@NullMarked
package dev.doctrine.yaml;

import org.jspecify.annotations.NullMarked;
