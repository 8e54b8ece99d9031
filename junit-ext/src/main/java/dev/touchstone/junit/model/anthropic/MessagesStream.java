package dev.touchstone.junit.model.anthropic;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.Served;
import dev.touchstone.junit.model.wire.JsonBody;
import dev.touchstone.junit.model.wire.MalformedAnswer;
import dev.touchstone.junit.model.wire.Piece;
import dev.touchstone.junit.model.wire.ReportedError;
import dev.touchstone.junit.model.wire.StreamedAnswer;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An answer in events, from {@code message_start} to {@code message_stop}. */
final class MessagesStream implements StreamedAnswer {

    private final NavigableMap<Long, StreamedBlock> blocks = new TreeMap<>();
    private final UsageReport usage = new UsageReport();
    private Served served = Served.UNKNOWN;
    private StopReport report = StopReport.UNKNOWN;
    private boolean begun;
    private boolean ended;

    @Override
    public boolean take(Piece piece) {
        JsonBody event = JsonBody.object(piece.data());
        switch (event.word("type").orElse(piece.event())) {
            case "message_start" -> begin(event.at("message"));
            case "content_block_start" -> {
                return open(event);
            }
            case "content_block_delta" -> {
                return block(event).take(event.at("delta"));
            }
            case "message_delta" -> end(event);
            case "message_stop" -> stop();
            case "error" -> throw ReportedError.of(event).asProviderError();
            default -> {} // ping, content_block_stop, and what is yet to come
        }
        return false;
    }

    private void begin(JsonBody message) {
        begun = true;
        served = MessagesAnswer.served(served, message);
        usage.takeRead(message.at("usage"));
    }

    private void stop() {
        if (!begun) {
            throw new MalformedAnswer("has no beginning");
        }
        ended = true;
    }

    private boolean open(JsonBody event) {
        StreamedBlock block = new StreamedBlock(event.at("content_block"));
        blocks.put(event.count("index").orElse(blocks.size()), block);
        return block.hasBegun();
    }

    private StreamedBlock block(JsonBody event) {
        @Nullable StreamedBlock block = blocks.get(event.count("index").orElse(-1));
        if (block == null) {
            throw new MalformedAnswer("goes on with a block of content that has not begun");
        }
        return block;
    }

    private void end(JsonBody event) {
        if (event.at("delta").word("stop_reason").isPresent()) {
            report = StopReport.of(event.at("delta"));
        }
        usage.takeRead(event.at("usage")).takeWritten(event.at("usage"));
    }

    @Override
    public int length() {
        return blocks.values().stream().mapToInt(StreamedBlock::length).sum();
    }

    @Override
    public boolean isComplete() {
        return ended;
    }

    @Override
    public Response response() {
        String text = blocks.values().stream().map(StreamedBlock::text).collect(Collectors.joining());
        return new Response(
                report.text(text),
                report.reason(),
                usage.total(),
                blocks.values().stream()
                        .filter(StreamedBlock::isCall)
                        .map(StreamedBlock::call)
                        .toList(),
                Optional.empty(),
                served);
    }
}
