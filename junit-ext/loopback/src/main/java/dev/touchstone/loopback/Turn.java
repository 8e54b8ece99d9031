package dev.touchstone.loopback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One request and what is replied to it.
 *
 * @param number from 0, in the order requests came
 */
record Turn(Asked asked, Reply reply, long number) {

    String id(String prefix) {
        return prefix + "%024x".formatted(number);
    }

    long seconds() {
        return Instant.now().getEpochSecond();
    }

    String model() {
        return reply.served().model().orElse(asked.model());
    }

    Optional<Usage> usage() {
        return reply.served().usage().apply(asked.question());
    }

    Said said() {
        return reply.said();
    }

    String text() {
        return said().text();
    }

    List<ToolCall> calls() {
        return said().calls();
    }

    Finish finish() {
        return said().finish();
    }

    boolean isRefusal() {
        return finish() == Finish.REFUSAL;
    }

    List<String> textPieces() {
        return pieces(text());
    }

    /** Cut between characters, never within one; the empty text has no piece. */
    List<String> pieces(String text) {
        int characters = text.codePointCount(0, text.length());
        int pieces = Math.min(Math.max(1, reply.pace().pieces()), characters);
        List<String> cut = new ArrayList<>();
        for (int i = 0, from = 0; i < pieces; i++) {
            int to = text.offsetByCodePoints(0, (int) ((long) characters * (i + 1) / pieces));
            cut.add(text.substring(from, to));
            from = to;
        }
        return cut;
    }
}
