package dev.touchstone.junit.model.wire;

/** How the pieces of a stream are told apart. */
public enum Framing {
    /** Server-sent events (WHATWG HTML, section 9.2). */
    EVENTS,
    /** One JSON document per line. */
    LINES,
    /** {@code application/vnd.amazon.eventstream}. */
    AMAZON
}
