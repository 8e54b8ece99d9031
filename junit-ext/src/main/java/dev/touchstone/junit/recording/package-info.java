/** Recorded answers: kept apart by request, sample and call, and replayed without asking anybody. */
@NullMarked
package dev.touchstone.junit.recording;

import org.jspecify.annotations.NullMarked;
