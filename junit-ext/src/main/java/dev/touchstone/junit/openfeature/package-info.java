/**
 * What an application resolves by OpenFeature's SDK, held against verdicts; needs {@code dev.openfeature:sdk}, and no test framework.
 */
@NullMarked
package dev.touchstone.junit.openfeature;

import org.jspecify.annotations.NullMarked;
