/** The pipeline of one run. */
@NullMarked
package dev.touchstone.junit.run;

import org.jspecify.annotations.NullMarked;
