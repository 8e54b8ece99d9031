package dev.touchstone.junit.recording;

import dev.touchstone.junit.disk.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A recording as it is written: the same content gives the same bytes, whatever the order in which the answers came. */
final class RecordingText {

    static final String END = "end";
    static final String COUNT = "answers";
    static final String SHA_256 = "sha256";
    static final String UNIT = "unit";
    static final String GAPS = "gaps";

    private RecordingText() {}

    static byte[] of(RecordingContent content) {
        List<AnswerKey> keys = sorted(content);
        List<String> units = keys.stream().map(AnswerKey::unit).distinct().toList();
        StringBuilder text = new StringBuilder(header(content, units.size())).append('\n');
        units.forEach(unit -> text.append(request(unit, content.requests().getOrDefault(unit, "")))
                .append('\n'));
        keys.forEach(key -> text.append(content.answers().get(key)).append('\n'));
        Map<String, Object> end = new LinkedHashMap<>();
        end.put(END, true);
        end.put(COUNT, keys.size());
        end.put(SHA_256, Sha256.hex(bytes(text)));
        return bytes(text.append(JsonLine.text(end)).append('\n'));
    }

    static String request(String unit, String json) {
        return "{\"" + UNIT + "\":\"" + unit + "\",\"req\":" + json + "}";
    }

    private static byte[] bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String header(RecordingContent content, int units) {
        Map<String, Object> header = content.header().line();
        header.put("units", units);
        header.put("samples", content.samples().size());
        String gaps = Gaps.of(content.samples());
        if (!gaps.isEmpty()) {
            header.put(GAPS, gaps);
        }
        return JsonLine.text(header);
    }

    /** Requests in the order of their first samples; of a request, its samples in order. */
    private static List<AnswerKey> sorted(RecordingContent content) {
        Map<String, AnswerKey> first = new HashMap<>();
        content.answers()
                .keySet()
                .forEach(key -> first.merge(key.unit(), key, (a, b) -> AnswerKey.BY_SAMPLE.compare(a, b) <= 0 ? a : b));
        List<AnswerKey> keys = new ArrayList<>(content.answers().keySet());
        keys.sort(Comparator.comparing((AnswerKey key) -> first.getOrDefault(key.unit(), key), AnswerKey.BY_SAMPLE)
                .thenComparing(AnswerKey::unit)
                .thenComparing(AnswerKey.BY_SAMPLE));
        return keys;
    }
}
