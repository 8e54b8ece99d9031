@NullMarked
package dev.touchstone.assertions.statistics;

import org.jspecify.annotations.NullMarked;
