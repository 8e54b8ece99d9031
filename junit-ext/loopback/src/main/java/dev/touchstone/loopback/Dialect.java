package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** How one provider is asked and answers. */
interface Dialect {

    String provider();

    /** Whether requests to this path are for it. */
    boolean hears(String path);

    /** Lets in who shows the key; any other is refused. */
    void admit(Sent sent, byte[] body, String key);

    /** Reads a request; one the provider would not understand is refused. */
    Question read(Sent sent, JsonNode body);

    /** An answer in one piece; what the provider says by an error is refused. */
    JsonNode whole(Turn turn);

    /** The same in many. */
    List<Frame> stream(Turn turn);

    /** What ends a stream in the middle. */
    Frame interruption(Turn turn, Refusal trouble);

    /** The content type of a stream. */
    default String streamType(Sent sent) {
        return "text/event-stream; charset=utf-8";
    }

    JsonNode error(Refusal trouble);

    /** Headers besides those every response has. */
    default Map<String, String> headers(int status) {
        return Map.of();
    }
}
