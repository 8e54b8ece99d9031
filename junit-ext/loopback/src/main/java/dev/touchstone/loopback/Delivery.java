package dev.touchstone.loopback;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a reply comes.
 *
 * @param status of HTTP
 * @param interruption the status of the error a stream ends with, 200 for none
 */
record Delivery(int status, int interruption, Map<String, String> headers, Pace pace) {

    static final Delivery USUAL = new Delivery(200, 200, Map.of(), Pace.AT_ONCE);

    Delivery with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Delivery(status, interruption, more, pace);
    }

    Delivery at(Pace other) {
        return new Delivery(status, interruption, headers, other);
    }

    boolean isError() {
        return status != 200;
    }

    boolean isInterrupted() {
        return interruption != 200;
    }
}
