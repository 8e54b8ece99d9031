package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A streamed answer of Gemini: answers whose texts follow one another; nothing marks the end but the finish reason. */
final class GeminiStream {

    private final Turn turn;
    private final GeminiAnswer answer;
    private final boolean events;
    private final List<Frame> frames = new ArrayList<>();

    GeminiStream(Turn turn) {
        this.turn = turn;
        this.answer = new GeminiAnswer(turn);
        this.events = isEvents(turn);
    }

    static boolean isEvents(Turn turn) {
        return ("&" + turn.asked().query() + "&").contains("&alt=sse&");
    }

    List<Frame> frames() {
        if (answer.isQuestionBlocked()) {
            add(answer.whole());
        } else {
            turn.textPieces().forEach(piece -> piece(Json.object("text", piece)));
            turn.calls().forEach(call -> piece(GeminiAnswer.call(call)));
            add(answer.last());
        }
        if (!events) {
            frames.add(Frame.of("]"));
        }
        return frames;
    }

    private void piece(JsonNode part) {
        add(answer.piece(part));
        frames.add(frames.remove(frames.size() - 1).asPiece());
    }

    private void add(JsonNode each) {
        String before = frames.isEmpty() ? "[" : ",\r\n";
        frames.add(Frame.of(events ? "data: " + each + "\r\n\r\n" : before + each));
    }
}
