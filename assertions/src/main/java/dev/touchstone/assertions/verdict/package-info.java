/** From grades to a verdict with its evidence. */
@NullMarked
package dev.touchstone.assertions.verdict;

import org.jspecify.annotations.NullMarked;
