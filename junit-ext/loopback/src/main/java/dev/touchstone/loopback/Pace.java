package dev.touchstone.loopback;

import java.time.Duration;

/**
 * How fast a reply comes.
 *
 * @param before the first byte
 * @param between two pieces of a stream
 * @param pieces the text and the arguments of a tool call are cut into
 */
record Pace(Duration before, Duration between, int pieces) {

    static final Pace AT_ONCE = new Pace(Duration.ZERO, Duration.ZERO, 3);
}
