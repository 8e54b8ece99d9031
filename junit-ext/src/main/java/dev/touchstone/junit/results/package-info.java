/** Result records and their JSON Lines. */
@NullMarked
package dev.touchstone.junit.results;

import org.jspecify.annotations.NullMarked;
