package dev.touchstone.assertions;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.statistics.JudgeCalibration;
import dev.touchstone.assertions.verdict.Agreement;
import dev.touchstone.assertions.verdict.Categories;
import dev.touchstone.assertions.verdict.Embeddings;
import dev.touchstone.assertions.verdict.Latencies;
import dev.touchstone.assertions.verdict.Lengths;
import dev.touchstone.assertions.verdict.Scores;
import dev.touchstone.assertions.verdict.TrialSource;
import dev.touchstone.assertions.verdict.Trials;

/**
 * Entry to all assertions; goes beside AssertJ's own {@code Assertions.assertThat}.
 *
 * <pre>{@code
 * assertThat(answer).contains("30 days").hasAtMostWords(80);
 * assertThat(trials).hasPassRateOfAtLeast(0.95, tolerating(0.05));
 * assertThat(candidate).isNotWorseThan(baseline, margin(0.05));
 * }</pre>
 */
public final class TouchstoneAssertions {

    private TouchstoneAssertions() {}

    /** Asserts on one answer. */
    public static ResponseAssert assertThat(Response actual) {
        return new ResponseAssert(actual);
    }

    /** Asserts on trials that are over. */
    public static TrialsAssert assertThat(Trials actual) {
        return new TrialsAssert(actual);
    }

    /** Asserts on trials that are drawn while they are judged: no more than it takes to decide. */
    public static TrialSourceAssert assertThat(TrialSource actual) {
        return new TrialSourceAssert(actual);
    }

    /** Asserts on scores that are over. */
    public static ScoresAssert assertThat(Scores actual) {
        return new ScoresAssert(actual);
    }

    /** Asserts on the lengths of answers that are over. */
    public static LengthsAssert assertThat(Lengths actual) {
        return new LengthsAssert(actual);
    }

    /** Asserts on the kinds of answers that are over. */
    public static CategoriesAssert assertThat(Categories actual) {
        return new CategoriesAssert(actual);
    }

    /** Asserts on what answers that are over mean. */
    public static EmbeddingsAssert assertThat(Embeddings actual) {
        return new EmbeddingsAssert(actual);
    }

    /** Asserts on the latencies of answers that are over. */
    public static LatenciesAssert assertThat(Latencies actual) {
        return new LatenciesAssert(actual);
    }

    /** Asserts on the agreement of two raters, such as a judge and a person. */
    public static AgreementAssert assertThat(Agreement actual) {
        return new AgreementAssert(actual);
    }

    /**
     * The loss of pass rate that is not acceptable.
     *
     * @param points as a share, above 0, below 1: 0.05 is five points
     * @throws dev.touchstone.assertions.message.ConfigurationException when used, if out of range
     */
    public static Margin margin(double points) {
        return new Margin(points);
    }

    /**
     * How far below the required pass rate a version is unacceptable.
     *
     * @param points as a share, above 0, below the required rate: 0.05 is five points
     * @throws dev.touchstone.assertions.message.ConfigurationException when used, if out of range
     */
    public static Tolerance tolerating(double points) {
        return new Tolerance(points);
    }

    /**
     * How sure a failure must be; 0.999 if none is given.
     *
     * @param level above 0.5, below 1; a version that meets the requirement fails at most with probability 1 − level
     * @throws dev.touchstone.assertions.message.ConfigurationException if out of range
     */
    public static Confidence confidence(double level) {
        return new Confidence(level);
    }

    /**
     * The judge that graded the answers, by how it graded answers of which people know whether they are right.
     *
     * <pre>{@code
     * // passed 95 of the 100 answers that are right, failed 90 of the 100 that are wrong
     * judgedBy(new JudgeCalibration(new Proportion(95, 100), new Proportion(90, 100)))
     * }</pre>
     */
    public static JudgedBy judgedBy(JudgeCalibration calibration) {
        return new JudgedBy(calibration);
    }

    /**
     * Answers that were asked for and never came: calls that broke, or took too long.
     *
     * @param answers how many, not negative, not among the trials
     * @throws dev.touchstone.assertions.message.ConfigurationException when used, if negative
     */
    public static Missing missing(long answers) {
        return new Missing(answers);
    }
}
