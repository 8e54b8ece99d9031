package dev.touchstone.junit.approval;

import dev.touchstone.junit.version.Excerpt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code key: value} lines between two lines of dashes; keys in a fixed order, the first of them with the number of the format. */
final class FrontMatter {

    static final String BOUND = "---";

    private static final String FORMAT = "1";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final List<String> keys;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private int end;
    private int last = -1;

    private record Value(String written, int line) {}

    private FrontMatter(List<String> keys) {
        this.keys = keys;
    }

    static FrontMatter read(FileLines lines, List<String> keys) {
        FrontMatter read = new FrontMatter(keys);
        lines.expect(BOUND);
        read.addFormat(lines.next(), lines.line());
        while (!lines.isNext(BOUND)) {
            read.add(lines.next(), lines.line());
        }
        lines.expect(BOUND);
        read.end = lines.line();
        return read;
    }

    String text(String key) {
        Value value = value(key);
        return Scalar.read(value.written, value.line);
    }

    Optional<String> optional(String key) {
        return values.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** As it stands there. */
    String written(String key) {
        return value(key).written;
    }

    int line(String key) {
        return value(key).line;
    }

    int number(String key) {
        Value value = value(key);
        if (!NUMBER.matcher(value.written).matches()) {
            throw new BadLine(value.line, key + " needs a number, but is '" + Excerpt.of(value.written) + "'");
        }
        return Integer.parseInt(value.written);
    }

    private Value value(String key) {
        Value value = values.get(key);
        if (value == null) {
            throw new BadLine(end, "the key '" + key + "' is missing");
        }
        return value;
    }

    private void addFormat(String text, int line) {
        String start = keys.get(0) + ": ";
        if (!text.startsWith(start)) {
            throw new BadLine(line, "expected is '" + start + FORMAT + "', but found is '" + Excerpt.of(text) + "'");
        }
        if (!text.equals(start + FORMAT)) {
            throw new BadLine(
                    line,
                    "format " + Excerpt.of(text.substring(start.length())) + " is unknown; this version reads format "
                            + FORMAT);
        }
        last = 0;
    }

    private void add(String text, int line) {
        int colon = text.indexOf(": ");
        if (colon < 0) {
            throw new BadLine(line, "'key: value' is expected, but found is '" + Excerpt.of(text) + "'");
        }
        String key = text.substring(0, colon);
        requireInOrder(key, line);
        values.put(key, new Value(text.substring(colon + 2), line));
    }

    private void requireInOrder(String key, int line) {
        int index = keys.indexOf(key);
        if (index < 0) {
            throw new BadLine(
                    line, "the key '" + Excerpt.of(key) + "' is unknown; known are " + String.join(", ", keys));
        }
        if (values.containsKey(key)) {
            throw new BadLine(line, "the key '" + key + "' stands here a second time");
        }
        if (index < last) {
            throw new BadLine(line, "the key '" + key + "' must stand before '" + keys.get(last) + "'");
        }
        last = index;
    }
}
