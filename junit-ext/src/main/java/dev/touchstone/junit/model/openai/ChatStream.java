package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.Piece;
import dev.touchstone.junit.model.wire.ReportedError;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer in chunks: complete at {@code [DONE]}, since usage comes after the finish reason. */
final class ChatStream implements StreamedAnswer {

    private static final String END = "[DONE]";

    private final ChatReport report = new ChatReport();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder refusal = new StringBuilder();
    private final ToolCallPieces calls = new ToolCallPieces();
    private @Nullable Response withheld;
    private boolean begun;
    private boolean ended;

    @Override
    public boolean take(Piece piece) {
        if (piece.data().strip().equals(END)) {
            return end();
        }
        JsonBody chunk = JsonBody.object(piece.data());
        if (ChatAnswer.isError(chunk)) {
            withheld = Withheld.orThrow(ReportedError.of(chunk));
            ended = true;
            return false;
        }
        report.take(chunk);
        return first(chunk).map(this::takeChoice).orElse(false);
    }

    private boolean end() {
        if (!begun) {
            throw new MalformedAnswer("has no choice");
        }
        ended = true;
        return false;
    }

    private static Optional<JsonBody> first(JsonBody chunk) {
        return chunk.list("choices").stream()
                .filter(choice -> choice.count("index").orElse(0) == 0)
                .findFirst();
    }

    private boolean takeChoice(JsonBody choice) {
        begun = true;
        ChatAnswer.refuseTrouble(choice);
        report.finishedBy(choice.text("finish_reason"));
        JsonBody delta = choice.at("delta");
        String said = ChatAnswer.text(delta);
        String refused = delta.text("refusal").orElse("");
        text.append(said);
        refusal.append(refused);
        boolean called = calls.take(delta.list("tool_calls"));
        return called || !said.isEmpty() || !refused.isEmpty();
    }

    @Override
    public int length() {
        return text.length() + refusal.length();
    }

    @Override
    public boolean isComplete() {
        return ended;
    }

    @Override
    public Response response() {
        return withheld != null ? withheld : report.response(text.toString(), refusal.toString(), calls.whole());
    }
}
