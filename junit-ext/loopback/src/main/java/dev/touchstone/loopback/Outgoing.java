package dev.touchstone.loopback;

import java.util.List;
import java.util.Map;

/**
 * An HTTP response: one frame comes with its length, several in chunks.
 *
 * @param delivery status, headers of the reply and pace
 */
record Outgoing(Delivery delivery, Map<String, String> headers, List<Frame> frames, boolean chunked) {

    static Outgoing json(Delivery delivery, Map<String, String> headers, byte[] body) {
        return new Outgoing(delivery, headers, List.of(Frame.of(body)), false);
    }
}
