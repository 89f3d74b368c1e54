/** The decision: doctrine, declaration and day in, every outcome and the verdict out. Pure. */
@NullMarked
package dev.doctrine.assessment;

import org.jspecify.annotations.NullMarked;
