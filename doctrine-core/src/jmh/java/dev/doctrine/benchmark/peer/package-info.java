/**
 * The doctrine's rules in the languages of general policy engines, translated from the same conditions that the library
 * judges by, so that both answer the same questions.
 */
package dev.doctrine.benchmark.peer;
