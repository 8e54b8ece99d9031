package dev.touchstone.junit.page;

import dev.touchstone.junit.results.CaseRecord;
import dev.touchstone.junit.results.SampleRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One test of one module: its verdicts, and its cases by their id. */
final class TestAnswers {

    private static final double MILLIS = 1000.0;

    private final String id;
    private final Optional<String> module;
    private final List<VerdictRecord> verdicts = new ArrayList<>();
    private final Map<String, CaseAnswers> cases = new TreeMap<>();
    private final Map<Integer, Spread> scores = new TreeMap<>();
    private final Map<Integer, Spread> latencies = new TreeMap<>();
    private final Set<Integer> versions = new TreeSet<>();

    TestAnswers(String id, Optional<String> module) {
        this.id = id;
        this.module = module;
    }

    void add(VerdictRecord verdict) {
        verdicts.add(verdict);
    }

    void add(SampleRecord answer, int version, Omitted omitted) {
        CaseAnswers asked = cases.computeIfAbsent(answer.goldenCase(), CaseAnswers::new);
        if (!asked.of(version).add(answer, omitted)) {
            return;
        }
        versions.add(version);
        if (answer.score() != null) {
            scores.computeIfAbsent(version, none -> new Spread()).add(answer.score());
        }
        if (answer.latencyMillis() != null) {
            latencies.computeIfAbsent(version, none -> new Spread()).add(answer.latencyMillis() / MILLIS);
        }
    }

    void isAsked(CaseRecord record) {
        boolean ours = verdicts.stream()
                .anyMatch(verdict -> verdict.golden().fingerprint().equals(record.fingerprint()));
        CaseAnswers asked = cases.get(record.goldenCase());
        if (ours && asked != null) {
            asked.isAsked(record);
        }
    }

    String id() {
        return id;
    }

    Optional<String> module() {
        return module;
    }

    List<VerdictRecord> verdicts() {
        return verdicts;
    }

    List<CaseAnswers> cases() {
        return List.copyOf(cases.values());
    }

    /** Those that answered. */
    Set<Integer> versions() {
        return versions;
    }

    List<Map<String, Object>> distributions() {
        List<Map<String, Object>> all = new ArrayList<>();
        scores.forEach((version, spread) -> all.add(spread.fields("score", version)));
        latencies.forEach((version, spread) -> all.add(spread.fields("latency", version)));
        return all;
    }
}
