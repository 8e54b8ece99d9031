/** The only place that lays out text. */
@NullMarked
package dev.touchstone.assertions.message;

import org.jspecify.annotations.NullMarked;
