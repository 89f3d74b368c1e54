/** How one doctrine differs from another: in what it states, in what it decides, and for given declarations. Pure. */
@NullMarked
package dev.doctrine.comparison;

import org.jspecify.annotations.NullMarked;
