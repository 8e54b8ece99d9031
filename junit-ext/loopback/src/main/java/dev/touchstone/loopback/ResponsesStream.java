package dev.touchstone.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A streamed answer of OpenAI Responses: every event has a type and a number. */
final class ResponsesStream {

    private final Turn turn;
    private final ResponsesAnswer answer;
    private final List<Frame> frames = new ArrayList<>();
    private int item;

    ResponsesStream(Turn turn) {
        this.turn = turn;
        this.answer = new ResponsesAnswer(turn);
    }

    List<Frame> frames() {
        add("response.created", Json.object("response", answer.begun()));
        add("response.in_progress", Json.object("response", answer.begun()));
        if (answer.speaks()) {
            message();
        }
        for (int i = 0; i < turn.calls().size(); i++) {
            call(i);
        }
        add("response." + answer.status(), Json.object("response", answer.whole()));
        return frames;
    }

    private void message() {
        String kind = turn.isRefusal() ? "refusal" : "output_text";
        String whole = turn.isRefusal() ? "refusal" : "text";
        add("response.output_item.added", item("in_progress", List.of()));
        add("response.content_part.added", content(Json.object("part", answer.part(""))));
        for (String piece : turn.textPieces()) {
            add("response." + kind + ".delta", content(Json.object("delta", piece)));
            lastIsPiece();
        }
        add("response." + kind + ".done", content(Json.object(whole, turn.text())));
        add("response.content_part.done", content(Json.object("part", answer.part(turn.text()))));
        add("response.output_item.done", item(answer.status(), List.of(answer.part(turn.text()))));
        item++;
    }

    private ObjectNode item(String status, List<JsonNode> content) {
        return Json.object("output_index", item, "item", answer.message(status, content));
    }

    private ObjectNode content(ObjectNode event) {
        if (!turn.isRefusal() && !event.has("part")) {
            event.set("logprobs", Json.array(List.of()));
        }
        return event.put("item_id", turn.id("msg_")).put("output_index", item).put("content_index", 0);
    }

    private void call(int index) {
        ToolCall call = turn.calls().get(index);
        add(
                "response.output_item.added",
                Json.object("output_index", item, "item", answer.call(index, "in_progress", "")));
        for (String piece : turn.pieces(call.arguments())) {
            add("response.function_call_arguments.delta", ofCall(index).put("delta", piece));
            lastIsPiece();
        }
        add(
                "response.function_call_arguments.done",
                ofCall(index).put("arguments", call.arguments()).put("name", call.name()));
        add(
                "response.output_item.done",
                Json.object("output_index", item, "item", answer.call(index, "completed", call.arguments())));
        item++;
    }

    private ObjectNode ofCall(int index) {
        return Json.object("item_id", answer.callItem(index), "output_index", item);
    }

    private void add(String type, ObjectNode event) {
        frames.add(Frame.event(type, event.put("type", type).put("sequence_number", frames.size())));
    }

    private void lastIsPiece() {
        frames.add(frames.remove(frames.size() - 1).asPiece());
    }
}
