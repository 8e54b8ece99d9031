/** What a run will ask and decide, validated and priced before the first call. */
@NullMarked
package dev.touchstone.junit.plan;

import org.jspecify.annotations.NullMarked;
