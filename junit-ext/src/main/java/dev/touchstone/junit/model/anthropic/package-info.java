/** The wire format of Anthropic's Messages API. */
@NullMarked
package dev.touchstone.junit.model.anthropic;

import org.jspecify.annotations.NullMarked;
