/** Console lines, summary and verdict file. */
@NullMarked
package dev.touchstone.junit.report;

import org.jspecify.annotations.NullMarked;
