/** What a build server decides about the gate itself: which layers count, what a derogation has to meet, who may skip. */
@NullMarked
package dev.doctrine.policy;

import org.jspecify.annotations.NullMarked;
