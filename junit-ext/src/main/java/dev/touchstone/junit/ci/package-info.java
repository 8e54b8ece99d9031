/** What build servers show of a checked build. */
@NullMarked
package dev.touchstone.junit.ci;

import org.jspecify.annotations.NullMarked;
