/** Everything the documentation shows: compiled, and run by the documentation's own tests. */
@NullMarked
package dev.touchstone.samples.docs;

import org.jspecify.annotations.NullMarked;
