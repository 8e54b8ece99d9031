/** What people do with what tests propose and build servers record: list, look, accept, decline, import, check. */
@NullMarked
package dev.touchstone.junit.review;

import org.jspecify.annotations.NullMarked;
