package dev.touchstone.samples.documentation;

import dev.touchstone.samples.docs.DocumentedTests;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of a sample the documentation speaks of.
 *
 * @param settings it is run with, and none of this build's
 * @param succeeded how many of its tests succeed
 * @param failed how many fail
 */
record DocumentedSample(Class<?> tests, Map<String, String> settings, int succeeded, int failed) {

    private static final String VERSIONS = "touchstone.versions";
    private static final String CASE = "touchstone.case";
    private static final Map<String, String> GOOD = Map.of(VERSIONS, "refund-v1,refund-cool");
    private static final Map<String, String> NONE = Map.of();

    static final List<DocumentedSample> ALL = List.of(
            new DocumentedSample(DocumentedTests.TONE, GOOD, 6, 0),
            new DocumentedSample(DocumentedTests.WINDOW, GOOD, 4, 0),
            new DocumentedSample(DocumentedTests.REFUND, GOOD, 4, 0),
            new DocumentedSample(DocumentedTests.REFUND, Map.of(VERSIONS, "refund-v2"), 0, 2),
            new DocumentedSample(DocumentedTests.REFUND, Map.of(VERSIONS, "refund-v2", CASE, "refund-009"), 0, 2),
            new DocumentedSample(DocumentedTests.REFUND, Map.of(VERSIONS, "refund-v2", CASE, "refund-001"), 2, 0),
            new DocumentedSample(DocumentedTests.REFUND, Map.of("touchstone.samples", "100"), 0, 6),
            new DocumentedSample(DocumentedTests.MEASURED, GOOD, 6, 0),
            new DocumentedSample(DocumentedTests.MEASURED, Map.of(VERSIONS, "refund-v2"), 2, 1),
            new DocumentedSample(DocumentedTests.PROMISE, NONE, 10, 0),
            new DocumentedSample(DocumentedTests.PLACEHOLDER, NONE, 1, 0),
            new DocumentedSample(DocumentedTests.WRONG, NONE, 0, 2),
            new DocumentedSample(DocumentedTests.INPUTS, NONE, 0, 3),
            new DocumentedSample(DocumentedTests.FLAG, NONE, 2, 0),
            new DocumentedSample(DocumentedTests.ROUTING, NONE, 3, 0),
            new DocumentedSample(DocumentedTests.FLUENT, NONE, 13, 0),
            new DocumentedSample(DocumentedTests.CHAIN, NONE, 1, 0),
            new DocumentedSample(DocumentedTests.COST, NONE, 1, 0));

    private static final Map<DocumentedSample, SampleRun> RUNS = new ConcurrentHashMap<>();

    /** Run once, however often it is asked for. */
    SampleRun run() {
        return RUNS.computeIfAbsent(this, sample -> SampleRun.of(sample.tests(), sample.settings()));
    }

    /** All that all of them say, and what is recorded of it. */
    static String said() {
        Stream<SampleRun> runs = Stream.of(
                        ALL.stream().map(DocumentedSample::run),
                        Told.DESK.runs.stream(),
                        Told.OTHERS.runs().stream(),
                        Told.APPROVED.runs().stream())
                .flatMap(Function.identity());
        return runs.map(SampleRun::said).collect(Collectors.joining()) + Told.DESK.recordedFirst;
    }

    @Override
    public String toString() {
        return tests.getSimpleName() + " with " + settings;
    }
}
