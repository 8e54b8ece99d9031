package dev.touchstone.loopback;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a loopback provider replies. Called by many threads at once.
 *
 * <pre>{@code Script polite = asked -> Reply.text("You asked: " + asked.user());}</pre>
 */
@FunctionalInterface
public interface Script {

    /** The reply to one request that was understood; an exception becomes the provider's error 500. */
    Reply reply(Asked asked);

    /** Says what the user said. */
    static Script echo() {
        return asked -> Reply.text(asked.user());
    }

    /** Says the same to everybody. */
    static Script text(String text) {
        return always(Reply.text(text));
    }

    /** Replies the same to everybody. */
    static Script always(Reply reply) {
        return asked -> reply;
    }

    /** One reply after the other, in the order requests come; the last one ever after. */
    static Script sequence(Reply first, Reply... then) {
        AtomicInteger next = new AtomicInteger();
        List<Reply> rest = List.of(then);
        return asked -> {
            int now = next.getAndUpdate(n -> Math.min(n + 1, rest.size()));
            return now == 0 ? first : rest.get(now - 1);
        };
    }
}
