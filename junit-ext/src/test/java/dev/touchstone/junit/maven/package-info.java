/** What only Maven itself can prove: projects of their own, built against the artefacts of this build. */
@NullMarked
package dev.touchstone.junit.maven;

import org.jspecify.annotations.NullMarked;
