/** Proves the documentation: what it shows compiles, runs and says what it claims. */
@NullMarked
package dev.touchstone.samples.documentation;

import org.jspecify.annotations.NullMarked;
