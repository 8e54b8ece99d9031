/** Deciding one response. */
@NullMarked
package dev.touchstone.assertions.grading;

import org.jspecify.annotations.NullMarked;
