/** Models: one method that answers a request. */
@NullMarked
package dev.touchstone.junit.model;

import org.jspecify.annotations.NullMarked;
