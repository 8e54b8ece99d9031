/** What a build says of each version to whoever rolls it out: {@code rollout.json}, and signed statements. */
@NullMarked
package dev.touchstone.junit.release;

import org.jspecify.annotations.NullMarked;
