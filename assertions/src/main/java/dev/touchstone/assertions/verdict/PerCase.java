package dev.touchstone.assertions.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one version gave, golden case by golden case, in the order the cases first came. */
final class PerCase<T> {

    private final Map<String, List<T>> values = new LinkedHashMap<>();

    void add(String caseId, T value) {
        values.computeIfAbsent(caseId, id -> new ArrayList<>()).add(value);
    }

    PerCase<T> copy() {
        PerCase<T> copy = new PerCase<>();
        values.forEach((caseId, given) -> copy.values.put(caseId, List.copyOf(given)));
        return copy;
    }

    <R> PerCase<R> map(Function<T, R> each) {
        PerCase<R> mapped = new PerCase<>();
        values.forEach((caseId, given) ->
                mapped.values.put(caseId, given.stream().map(each).toList()));
        return mapped;
    }

    boolean hasCasesOf(PerCase<?> other) {
        return values.keySet().equals(other.values.keySet());
    }

    /** One row per case, in the order of the other where it has the same cases. */
    List<List<T>> rowsAsIn(PerCase<?> other) {
        return other.values.keySet().stream()
                .map(caseId -> values.getOrDefault(caseId, List.of()))
                .toList();
    }

    List<List<T>> rows() {
        return List.copyOf(values.values());
    }

    Stream<T> all() {
        return values.values().stream().flatMap(List::stream);
    }

    int cases() {
        return values.size();
    }

    int samples() {
        return (int) all().count();
    }
}
