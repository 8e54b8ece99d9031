/** Files that are read and replaced whole, one writer at a time, under names every disk can hold. */
@NullMarked
package dev.touchstone.junit.disk;

import org.jspecify.annotations.NullMarked;
