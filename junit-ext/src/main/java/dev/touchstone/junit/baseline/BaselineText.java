package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.grading.Embedding;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.junit.disk.Sha256;
import dev.touchstone.junit.version.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A record as JSON, a case a line, so that what changed shows line by line; its last line is a checksum of those before it. */
final class BaselineText {

    static final String FORMAT = "touchstone baseline 1";
    static final String CHECKSUM = "\"checksum\": \"sha256:";

    private BaselineText() {}

    static String of(BaselineRecord written) {
        String body = head(written)
                + "\"cases\": [\n"
                + written.cases().stream().map(BaselineText::line).collect(Collectors.joining(",\n"))
                + "\n],\n";
        return body + checksum(body) + "\n}\n";
    }

    static String checksum(String body) {
        return CHECKSUM + Sha256.hex(body.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private static String head(BaselineRecord written) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", FORMAT);
        members.put("class", written.id().className());
        members.put("method", written.id().methodName());
        members.put("version", written.id().version());
        members.put("digest", written.digest());
        members.put("drawn", written.drawing().at().toString());
        members.put("run", written.drawing().run());
        members.put("seed", String.valueOf(written.drawing().seed()));
        members.put("touchstone", written.drawing().touchstone());
        members.put("golden", written.terms().golden());
        members.put("judge", written.terms().judge());
        members.put("requirements", written.terms().requirements());
        members.put("scores", written.terms().scores());
        members.put("margin", Counted.written(written.terms().margin()));
        written.pinned().ifPresent(reason -> members.put("pinned", reason));
        return members.entrySet().stream()
                .map(member ->
                        JsonWriter.compact(member.getKey()) + ": " + JsonWriter.compact(member.getValue()) + ",\n")
                .collect(Collectors.joining("", "{\n", ""));
    }

    private static String line(RecordedCase recorded) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("case", recorded.caseId());
        members.put("content", recorded.content());
        members.put("samples", recorded.samples());
        recorded.traits().forEach((trait, counted) -> members.put(written(trait), counted.counts()));
        members.put("latency_millis", recorded.latencies().counts());
        if (!recorded.sketches().isEmpty()) {
            members.put(
                    "meaning",
                    recorded.sketches().stream().map(BaselineText::numbers).toList());
        }
        return JsonWriter.compact(members);
    }

    private static List<Double> numbers(Embedding sketch) {
        return Arrays.stream(sketch.values()).boxed().toList();
    }

    static String written(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT);
    }
}
