package dev.touchstone.junit.selftest;

import dev.touchstone.junit.results.AnswerReader;
import dev.touchstone.junit.results.SampleRecord;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How each version answered each case of each test; a draw that two runs share counts once. */
final class RecordedGrades implements AnswerReader {

    private final Map<String, Map<String, Draws>> byVersion = new HashMap<>();

    @Override
    public boolean wantsTexts(SampleRecord head) {
        return false;
    }

    @Override
    public void read(SampleRecord answer) {
        Draws draws = byVersion
                .computeIfAbsent(key(answer.test(), answer.version().name()), key -> new TreeMap<>())
                .computeIfAbsent(answer.goldenCase(), id -> new Draws(new BitSet(), new BitSet()));
        draws.asked().set(answer.sample());
        draws.passed().set(answer.sample(), answer.passed());
    }

    private static String key(String test, String version) {
        return test + "\n" + version;
    }

    /** By case; empty if it was not asked. */
    Optional<Map<String, Draws>> of(String test, String version) {
        return Optional.ofNullable(byVersion.get(key(test, version)));
    }

    /** By number of the draw. */
    record Draws(BitSet asked, BitSet passed) {

        double rate() {
            return (double) passed.cardinality() / answers();
        }

        int answers() {
            return asked.cardinality();
        }
    }
}
