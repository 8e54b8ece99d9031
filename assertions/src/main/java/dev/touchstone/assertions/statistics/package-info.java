/** Pure functions on numbers; the only place that knows a maths library. */
@NullMarked
package dev.touchstone.assertions.statistics;

import org.jspecify.annotations.NullMarked;
