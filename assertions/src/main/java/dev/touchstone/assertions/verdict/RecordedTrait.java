package dev.touchstone.assertions.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One trait of a version's answers, golden case by golden case, as it was on some day.
 *
 * @param name what it is, for messages: {@code its record of 2026-10-02}
 * @param numbers of a trait that is a number, by case; never an empty list
 * @param kinds of a trait that is a kind, by case; never an empty list
 */
public record RecordedTrait(String name, Map<String, List<Double>> numbers, Map<String, List<String>> kinds) {

    /** Nothing yet: a plan is made before the record is read. */
    public static final RecordedTrait NONE = new RecordedTrait("its record", Map.of(), Map.of());

    /** Keeps copies, sorted by case: a bootstrap must not depend on the order answers came in. */
    public RecordedTrait {
        numbers = copy(numbers);
        kinds = copy(kinds);
    }

    private static <T> Map<String, List<T>> copy(Map<String, List<T>> values) {
        Map<String, List<T>> copy = new TreeMap<>();
        values.forEach((caseId, given) -> copy.put(caseId, List.copyOf(new ArrayList<>(given))));
        return Collections.unmodifiableMap(copy);
    }

    /** Whether there is an answer to the case. */
    public boolean holds(String caseId) {
        return numbers.containsKey(caseId) || kinds.containsKey(caseId);
    }

    /** How many cases there are answers to. */
    public int cases() {
        TreeSet<String> all = new TreeSet<>(numbers.keySet());
        all.addAll(kinds.keySet());
        return all.size();
    }

    /** How many answers there are. */
    public int samples() {
        return numbers.values().stream().mapToInt(List::size).sum()
                + kinds.values().stream().mapToInt(List::size).sum();
    }
}
