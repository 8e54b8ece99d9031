package dev.touchstone.samples.router;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Embeds a text that is a number of degrees as the unit vector in that direction, and counts what it embeds. */
final class PlaneEmbeddings implements EmbeddingModel {

    private final AtomicInteger embedded = new AtomicInteger();

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> segments) {
        embedded.addAndGet(segments.size());
        return Response.from(segments.stream()
                .map(segment -> direction(Math.toRadians(Double.parseDouble(segment.text()))))
                .toList());
    }

    int embedded() {
        return embedded.get();
    }

    private static Embedding direction(double angle) {
        return Embedding.from(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
    }
}
