/** A user's own Spring AI client as a model. */
@NullMarked
package dev.touchstone.junit.model.springai;

import org.jspecify.annotations.NullMarked;
