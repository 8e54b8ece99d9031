package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.approval.Answers;
import dev.touchstone.junit.approval.Check;
import dev.touchstone.junit.approval.Closeness;
import dev.touchstone.junit.approval.Comparing;
import dev.touchstone.junit.approval.Exemplars;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The answers to one case, as they are compared and kept.
 *
 * @param samples as they were graded
 * @param texts of the answers, what is another every time left out
 * @param first of the answers
 */
record ApprovedSamples(List<Sample> samples, List<String> texts, Response first) {

    /** Whether the answer passes as a whole, beside what its checks say one by one. */
    static final String PASSES = "passes";

    static ApprovedSamples of(String subject, List<Sample> samples, Comparing masks) {
        List<Response> answers = samples.stream()
                .map(sample -> sample.response().orElseThrow(() -> ApprovedMisuse.unasked(subject)))
                .toList();
        return new ApprovedSamples(
                samples,
                answers.stream().map(answer -> masks.masked(answer.text())).toList(),
                answers.get(0));
    }

    Answers answers() {
        Exemplars exemplars = Exemplars.of(texts);
        return new Answers(samples.size(), exemplars.distinct(), checks(), Closeness.spread(texts), exemplars.list());
    }

    List<String> failing() {
        return IntStream.range(0, samples.size())
                .filter(index -> !samples.get(index).isPassed())
                .mapToObj(texts::get)
                .toList();
    }

    private SortedMap<String, Check> checks() {
        SortedMap<String, Check> checks = new TreeMap<>();
        for (Sample sample : samples) {
            sample.checks().forEach((name, held) -> checks.merge(name, check(held), ApprovedSamples::sum));
        }
        checks.put(
                PASSES,
                samples.stream()
                        .map(sample -> check(sample.isPassed()))
                        .reduce(ApprovedSamples::sum)
                        .orElseThrow());
        return checks;
    }

    private static Check check(boolean held) {
        return new Check(held ? 1 : 0, 1);
    }

    private static Check sum(Check one, Check other) {
        return new Check(one.passed() + other.passed(), one.of() + other.of());
    }
}
