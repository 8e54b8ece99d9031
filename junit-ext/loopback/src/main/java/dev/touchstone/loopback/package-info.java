/** A server on this machine that speaks the wire formats of the providers, for tests. */
@NullMarked
package dev.touchstone.loopback;

import org.jspecify.annotations.NullMarked;
