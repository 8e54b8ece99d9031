/** From golden cases to graded responses: schedule, concurrency, stop. */
@NullMarked
package dev.touchstone.junit.sampling;

import org.jspecify.annotations.NullMarked;
