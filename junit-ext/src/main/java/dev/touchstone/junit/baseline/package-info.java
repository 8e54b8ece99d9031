/** Baseline records: what a version gave when it was accepted for production, and whether that can still be compared. */
@NullMarked
package dev.touchstone.junit.baseline;

import org.jspecify.annotations.NullMarked;
