/** Harnesses that measure Touchstone beside its references; nothing here is published. */
@NullMarked
package dev.touchstone.benchmarks;

import org.jspecify.annotations.NullMarked;
