/** How fast the library is; see doctrine-maven-plugin/src/benchmark/README.md. */
package dev.doctrine.benchmark;
