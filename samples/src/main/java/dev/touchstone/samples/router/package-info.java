/** A support-ticket router: which of a few intents is this message? */
@NullMarked
package dev.touchstone.samples.router;

import org.jspecify.annotations.NullMarked;
