/** What a human accepted of a case's answers, what is proposed instead, and how the two are compared. */
@NullMarked
package dev.touchstone.junit.approval;

import org.jspecify.annotations.NullMarked;
