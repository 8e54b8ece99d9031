package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.grading.Scorecard;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.Latency;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.NoDrift;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Score;
import dev.touchstone.junit.golden.GoldenCase;
import java.util.concurrent.TimeUnit;

@ModelVersions("support-bot")
class MeasuredTests {

    @SampledTest
    @Golden("refunds.jsonl")
    @Score(atLeast = 4.5, tolerance = 0.25, lowest = 1, highest = 5)
    void isToThePoint(GoldenCase refund, Response answer, Scorecard scorecard) {
        assertThat(answer).contains(refund.expected());
        scorecard.score(answer.words() <= 6 ? 5 : 3);
    }

    @SampledTest
    @Golden("refunds.jsonl")
    @Latency(p50 = 1, p95 = 3, unit = TimeUnit.SECONDS)
    void answersInTime(GoldenCase refund, Response answer) {
        assertThat(answer).isNotEmpty();
    }

    @SampledTest
    @Golden("refunds.jsonl")
    @NoDrift(of = Trait.WORDS, margin = 0.2)
    void saysAsMuchAsBefore(GoldenCase refund, Response answer) {
        assertThat(answer).isNotEmpty();
    }
}
