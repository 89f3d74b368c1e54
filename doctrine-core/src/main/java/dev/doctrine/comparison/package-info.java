/** What becomes otherwise from one doctrine to another: in the doctrine, in its decisions, and for declarations. Pure. */
@NullMarked
package dev.doctrine.comparison;

import org.jspecify.annotations.NullMarked;
