/** Turns verdicts into a red or green build. */
@NullMarked
package dev.touchstone.junit.gate;

import org.jspecify.annotations.NullMarked;
