/** What a build must hold to at each stage of a rollout, and whose signatures count: {@code policy.yaml}. */
@NullMarked
package dev.touchstone.junit.policy;

import org.jspecify.annotations.NullMarked;
