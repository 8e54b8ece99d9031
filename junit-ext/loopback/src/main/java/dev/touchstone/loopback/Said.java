package dev.touchstone.loopback;

import java.util.List;

/** What a reply says, or why it does not. */
record Said(String text, List<ToolCall> calls, Finish finish) {

    Said {
        calls = List.copyOf(calls);
    }
}
