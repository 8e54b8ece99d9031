/** The goals of the Maven plugin. */
@NullMarked
package dev.touchstone.maven;

import org.jspecify.annotations.NullMarked;
