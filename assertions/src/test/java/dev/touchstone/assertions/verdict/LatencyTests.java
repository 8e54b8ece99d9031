package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatencyTests {

    private static final LatencyRequirement P95 = LatencyRequirement.of(95, Duration.ofSeconds(2));
    private static final Slot SLOT = new Slot("refund-1", false, Arm.CANDIDATE);

    private static Sample after(long millis) {
        return Sample.of(Grade.passed()).answered(Response.of("30 days").after(Duration.ofMillis(millis)));
    }

    private static Verdict judged(LatencyRequirement requirement, int most, IntToLongFunction millis) {
        Decision decision = DecisionPlan.of(List.of(requirement), 10, 0).begin("v2", "v1");
        for (int n = 0; n < most && decision.wants(SLOT); n++) {
            decision.take(SLOT, after(millis.applyAsLong(n)));
        }
        return decision.verdict();
    }

    private static String explained(Verdict verdict) {
        return VerdictExplanation.of(verdict, "RefundTests.window · v2").text();
    }

    private static Latencies latencies(int count, IntPredicate slow) {
        return Latencies.of(
                "v2",
                IntStream.range(0, count)
                        .mapToObj(n -> Duration.ofMillis(slow.test(n) ? 2500 + n : 700 + n))
                        .toList());
    }

    @Test
    void fastAnswersPassAsEarlyAsGoodOnes() {
        Verdict verdict = judged(P95, 1000, n -> 700 + n);
        int good = DecisionPlan.of(List.of(P95.share()), 10, 0).cap();

        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.candidate().samples()).isLessThan(good / 5);
    }

    @Test
    void aSlowAnswerIsAWrongOneForNobodyElse() {
        PassRateRequirement rate = PassRateRequirement.of(0.95, java.util.OptionalDouble.empty());
        Decision decision = DecisionPlan.of(List.of(rate, P95), 10, 0).begin("v2", "v1");
        while (decision.wants(SLOT)) {
            decision.take(SLOT, after(5000));
        }

        assertThat(decision.verdict().findings())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.INCONCLUSIVE, Outcome.FAIL);
        assertThat(decision.verdict().candidate().passRate()).hasValue(1);
    }

    @Test
    void aFailureShowsPercentileAndShare() {
        assertThat(explained(judged(P95, 1000, n -> n % 5 == 0 ? 2500 : 700 + n)))
                .isEqualTo(
                        """
                        FAIL RefundTests.window · v2: 78.8 % of answers come within 2 s, 95.0 % required

                          in time  78.8 %   52 of 66
                          interval 59.9 … 91.8 %   95 %, anytime beta mixture, n = 66
                          p95      2.5 s   2.5 s … unknown   95 %, anytime order statistics
                          required p95 latency ≤ 2 s   unacceptable: 90.0 % or fewer in time
                          samples  66   a fixed plan needs 593

                        Why:  a version that is fast enough is failed at most once in 1,000 runs.
                        Fix:  see which cases are slow; shorten the answers, or allow more time.""");
    }

    @Test
    void whatCannotBeToldYetSaysHowManyAnswersItTakes() {
        assertThat(explained(judged(P95, 20, n -> 700 + n)))
                .isEqualTo(
                        """
                        INCONCLUSIVE RefundTests.window · v2: cannot tell yet whether 95.0 % of answers come within 2 s

                          in time  100.0 %   20 of 20
                          interval 77.6 … 100.0 %   95 %, anytime beta mixture, n = 20
                          p95      0.718 s   0.714 s … unknown   95 %, anytime order statistics
                          required p95 latency ≤ 2 s   unacceptable: 90.0 % or fewer in time
                          samples  20   a fixed plan needs 593

                        Why:  with these answers the share in time may still be as high as 95.0 %, or as low as 90.0 %.
                        Fix:  it takes 890 samples, 870 more than these.""");
    }

    @Test
    void latenciesThatAreOverAreJudgedExactly() {
        assertThat(FinishedTrials.latency(latencies(400, n -> n % 40 == 0), P95).outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(explained(FinishedTrials.latency(latencies(400, n -> n % 5 == 0), P95)))
                .isEqualTo(
                        """
                        FAIL RefundTests.window · v2: 80.0 % of answers come within 2 s, 95.0 % required

                          in time  80.0 %   320 of 400
                          interval 75.8 … 83.6 %   95 %, Wilson, n = 400
                          p95      2.795 s   2.75 s … 2.84 s   95 %, order statistics
                          required p95 latency ≤ 2 s   unacceptable: 90.0 % or fewer in time
                          samples  400   a fixed plan needs 593

                        Why:  a version that is fast enough is failed at most once in 1,000 runs.
                        Fix:  see which cases are slow; shorten the answers, or allow more time.""");
    }

    @Test
    void ofNoAnswersNothingIsKnown() {
        assertThat(explained(FinishedTrials.latency(Latencies.of("v2", List.of()), P95)))
                .isEqualTo(
                        """
                        INCONCLUSIVE RefundTests.window · v2: cannot tell yet whether 95.0 % of answers come within 2 s

                          in time  nothing asked
                          required p95 latency ≤ 2 s   unacceptable: 90.0 % or fewer in time
                          samples  0   a fixed plan needs 593

                        Why:  with these answers the share in time may still be as high as 95.0 %, or as low as 90.0 %.
                        Fix:  it takes 593 samples, 593 more than these.""");
    }

    @ParameterizedTest
    @CsvSource({"50, 0.5, 0.25", "90, 0.9, 0.8", "95, 0.95, 0.9", "99, 0.99, 0.98", "60, 0.6, 0.3", "100, 1, 0.95"})
    void theShareOfSlowAnswersMayDouble(double percentile, double acceptable, double unacceptable) {
        PassRateRequirement share =
                LatencyRequirement.of(percentile, Duration.ofSeconds(2)).share();

        assertThat(share.atLeast()).isEqualTo(acceptable);
        assertThat(share.unacceptable()).isEqualTo(unacceptable);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.95, 0, -1, 101, Double.NaN})
    void aPercentileLiesBetweenOneAndAHundred(double percentile) {
        assertThatThrownBy(() -> LatencyRequirement.of(percentile, Duration.ofSeconds(2)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "percentile = " + percentile
                                + """
                         is out of range

                          legal 1 to 100

                        Why:  the 95th percentile is the latency that 95 % of the answers do not exceed
                        Fix:  write percentile = 95""");
    }

    @Test
    void noAnswerComesBeforeItWasAskedFor() {
        assertThatThrownBy(() -> LatencyRequirement.of(95, Duration.ZERO))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        atMost = PT0S is no latency

                          atMost above zero

                        Why:  no answer comes before it was asked for
                        Fix:  write how long an answer may take, for example 2 s""");
    }

    @Test
    void anAnswerNobodyTimedIsTroubleAndNotASlowOne() {
        Decision decision = DecisionPlan.of(List.of(P95), 10, 0).begin("v2", "v1");

        assertThatThrownBy(() -> decision.take(SLOT, Sample.of(Grade.passed()).answered(Response.of("30 days"))))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage(
                        """
                        no latency was measured for an answer to refund-1

                          required p95 latency ≤ 2 s

                        Why:  an answer nobody timed is neither fast nor slow; it was not counted.
                        Fix:  let the response carry its latency, or drop the requirement.""");
    }

    @Test
    void twoPercentilesAreTwoRequirementsAndTheSameTwiceIsNot() {
        LatencyRequirement p50 = LatencyRequirement.of(50, Duration.ofSeconds(1));

        assertThat(DecisionPlan.of(List.of(P95, p50), 10, 0).costs()).hasSize(2);
        assertThatThrownBy(() -> DecisionPlan.of(List.of(P95, P95), 10, 0))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("p95 latency ≤ 2 s is required beside another of its kind");
    }
}
