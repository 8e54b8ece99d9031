/** The annotations and their extensions. */
@NullMarked
package dev.touchstone.junit;

import org.jspecify.annotations.NullMarked;
