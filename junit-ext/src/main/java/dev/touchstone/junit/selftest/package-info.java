/** The gate tried on the user's own suite: how often it is wrong, and what it would miss, simulated from recorded grades. */
@NullMarked
package dev.touchstone.junit.selftest;

import org.jspecify.annotations.NullMarked;
