/** Golden cases and golden sets. */
@NullMarked
package dev.touchstone.junit.golden;

import org.jspecify.annotations.NullMarked;
