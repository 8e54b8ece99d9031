/** The fluent skin. */
@NullMarked
package dev.touchstone.assertions;

import org.jspecify.annotations.NullMarked;
