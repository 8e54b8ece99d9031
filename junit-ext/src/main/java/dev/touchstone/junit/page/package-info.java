/** {@code report.html}: the results of runs as one page that needs nothing but itself. */
@NullMarked
package dev.touchstone.junit.page;

import org.jspecify.annotations.NullMarked;
