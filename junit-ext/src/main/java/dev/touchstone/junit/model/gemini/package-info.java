/** Gemini, by generateContent. */
@NullMarked
package dev.touchstone.junit.model.gemini;

import org.jspecify.annotations.NullMarked;
