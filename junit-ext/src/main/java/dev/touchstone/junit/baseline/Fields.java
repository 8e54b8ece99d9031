package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.grading.Embedding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of one JSON object of a file; what is missing or of another type is damage. */
record Fields(Path file, int line, Map<String, @Nullable Object> members) {

    static Optional<Map<String, @Nullable Object>> map(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        map.forEach((name, member) -> named.put(String.valueOf(name), member));
        return Optional.of(named);
    }

    String text(String name) {
        return Optional.ofNullable(optional(name)).orElseThrow(() -> wrong(name, "a text"));
    }

    @Nullable
    String optional(String name) {
        Object value = members.get(name);
        if (value != null && !(value instanceof String)) {
            throw wrong(name, "a text");
        }
        return (String) value;
    }

    int count(String name) {
        return count(name, members.get(name));
    }

    private int count(String name, @Nullable Object value) {
        if (value instanceof Integer whole && whole > 0) {
            return whole;
        }
        throw wrong(name, "a whole number from 1");
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object value : list(name)) {
            if (!(value instanceof String text)) {
                throw wrong(name, "a list of texts");
            }
            texts.add(text);
        }
        return texts;
    }

    List<Map<String, @Nullable Object>> maps(String name) {
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        for (Object value : list(name)) {
            maps.add(map(value).orElseThrow(() -> wrong(name, "a list of objects")));
        }
        return maps;
    }

    private List<?> list(String name) {
        if (members.get(name) instanceof List<?> list) {
            return list;
        }
        throw wrong(name, "a list");
    }

    Counted counted(String name) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        map(members.get(name))
                .orElseThrow(() -> wrong(name, "counts by value"))
                .forEach((value, count) -> counts.put(value, count(name, count)));
        return new Counted(counts);
    }

    /** None where there is no such member. */
    List<Embedding> embeddings(String name) {
        List<Embedding> embeddings = new ArrayList<>();
        for (Object vector : members.containsKey(name) ? list(name) : List.of()) {
            if (!(vector instanceof List<?> numbers)
                    || numbers.isEmpty()
                    || !numbers.stream().allMatch(Number.class::isInstance)) {
                throw wrong(name, "a list of vectors");
            }
            embeddings.add(Embedding.of(numbers.stream()
                    .mapToDouble(number -> ((Number) number).doubleValue())
                    .toArray()));
        }
        return embeddings;
    }

    private RuntimeException wrong(String name, String expected) {
        return DamagedRecord.at(file, line, "\"" + name + "\" is not " + expected);
    }
}
