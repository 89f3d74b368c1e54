/**
 * The names of a repository's files and what they hold, for a scan: by Git's index, else by the folders. Repositories are
 * untrusted, so that every length, number and link is checked.
 */
@NullMarked
package dev.doctrine.maven.repository;

import org.jspecify.annotations.NullMarked;
