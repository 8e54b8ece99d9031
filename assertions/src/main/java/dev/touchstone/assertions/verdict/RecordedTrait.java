package dev.touchstone.assertions.verdict;

import dev.touchstone.assertions.grading.Embedding;
import dev.touchstone.assertions.statistics.RandomProjection;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
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
 * @param sketches of embeddings, by case, as {@link #sketch} has them; never an empty list
 */
public record RecordedTrait(
        String name,
        Map<String, List<Double>> numbers,
        Map<String, List<String>> kinds,
        Map<String, List<Embedding>> sketches) {

    private static final int DIMENSIONS = 16;
    private static final MathContext DIGITS = new MathContext(4);

    /** Nothing yet: a plan is made before the record is read. */
    public static final RecordedTrait NONE = new RecordedTrait("its record", Map.of(), Map.of(), Map.of());

    /** Keeps copies, sorted by case: a bootstrap must not depend on the order answers came in. */
    public RecordedTrait {
        numbers = copy(numbers);
        kinds = copy(kinds);
        sketches = copy(sketches);
    }

    private static <T> Map<String, List<T>> copy(Map<String, List<T>> values) {
        Map<String, List<T>> copy = new TreeMap<>();
        values.forEach((caseId, given) -> copy.put(caseId, List.copyOf(new ArrayList<>(given))));
        return Collections.unmodifiableMap(copy);
    }

    /** Whether there is an answer to the case. */
    public boolean holds(String caseId) {
        return numbers.containsKey(caseId) || kinds.containsKey(caseId) || sketches.containsKey(caseId);
    }

    /** How many cases there are answers to. */
    public int cases() {
        TreeSet<String> all = new TreeSet<>(numbers.keySet());
        all.addAll(kinds.keySet());
        all.addAll(sketches.keySet());
        return all.size();
    }

    /** How many answers there are. */
    public int samples() {
        return answers(numbers) + answers(kinds) + answers(sketches);
    }

    private static <T> int answers(Map<String, List<T>> values) {
        return values.values().stream().mapToInt(List::size).sum();
    }

    /** What is kept of an embedding: as much as tells distances apart, in a line that can be committed. */
    public static Embedding sketch(Embedding whole) {
        double[] projected = RandomProjection.of(whole.values(), DIMENSIONS);
        return Embedding.of(Arrays.stream(projected).map(RecordedTrait::rounded).toArray());
    }

    private static double rounded(double number) {
        return new BigDecimal(number).round(DIGITS).doubleValue();
    }
}
