package dev.touchstone.assertions.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.statistics.CaseDesign;
import dev.touchstone.assertions.statistics.MeanInterval;
import dev.touchstone.assertions.statistics.MoreData;
import dev.touchstone.assertions.statistics.Target;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinishedPopulationTests {

    private final PassRateRequirement passRate =
            PassRateRequirement.of(0.9, OptionalDouble.empty()).about(Target.POPULATION);
    private final NoRegressionRequirement noRegression =
            NoRegressionRequirement.of(0.05, 0.95).about(Target.POPULATION);

    @ParameterizedTest
    @CsvSource({"60, 60", "60, 54", "60, 30"})
    void casesAskedOnceAreJudgedAsSamplesAre(int cases, int passes) {
        Trials trials = trials("v2", cases, 1, number -> number < passes ? 1 : 0);

        Finding population = finding(FinishedTrials.passRate(trials, passRate));
        Finding suite = finding(FinishedTrials.passRate(trials, passRate.about(Target.SUITE)));
        assertThat(population.outcome()).isEqualTo(suite.outcome());
        assertThat(population.evidence()).isEqualTo(suite.evidence());
    }

    @ParameterizedTest
    @CsvSource({"200, 1000, PASS", "50, 10, INCONCLUSIVE", "50, 2, FAIL"})
    void casesAskedOftenAreJudgedByTheirMeans(int cases, int everyBad, Outcome expected) {
        Trials trials = trials("v2", cases, 10, number -> (number + 1) % everyBad == 0 ? 0 : 10);
        double[] means = new double[cases];
        Arrays.setAll(means, number -> (number + 1) % everyBad == 0 ? 0 : 1);

        Verdict verdict = FinishedTrials.passRate(trials, passRate);
        assertThat(verdict.outcome()).isEqualTo(expected);
        PassRateEvidence evidence = (PassRateEvidence) finding(verdict).evidence();
        assertThat(evidence.interval().low())
                .isEqualTo(MeanInterval.anytime(means, 0, 1, 0.95).low());
        assertThat(evidence.interval().method()).isEqualTo("anytime betting on case means");
    }

    @Test
    void theSameAnswersMaySufficeForTheseCasesButNotForAllInputs() {
        Trials trials = trials("v2", 50, 10, number -> number % 10 == 0 ? 0 : 10);

        assertThat(FinishedTrials.passRate(trials, passRate.about(Target.SUITE)).outcome())
                .isEqualTo(Outcome.PASS);
        assertThat(FinishedTrials.passRate(trials, passRate).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
    }

    @ParameterizedTest
    @CsvSource({"59, 10, PASS", "58, 10, INCONCLUSIVE", "59, 9, FAIL"})
    void whereEveryAnswerMustBeGoodACaseCountsOnceHoweverOftenItIsAsked(int cases, int passes, Outcome expected) {
        PassRateRequirement every =
                PassRateRequirement.of(1, OptionalDouble.empty()).about(Target.POPULATION);

        assertThat(FinishedTrials.passRate(trials("v2", cases, 10, number -> passes), every)
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void sumsSayNothingAboutAllInputs() {
        assertThatThrownBy(() -> FinishedTrials.passRate(Trials.of("v2", 377, 400), passRate))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        the golden cases of v2 are not known

                          counts 377 of 400, as a sum only

                        Why:  a claim about all inputs counts cases: answers to the same case say little more than one
                        Fix:  count per case: Trials.named("v2").add(caseId, grade)….build()""");
    }

    @Test
    void nothingAskedNeedsNoCases() {
        assertThat(FinishedTrials.passRate(Trials.of("v2", 0, 0), passRate).outcome())
                .isEqualTo(Outcome.INCONCLUSIVE);
    }

    @Test
    void whereCasesHardlyDifferMoreSamplesWouldDoToo() {
        Trials trials = trials("v2", 40, 2, number -> number % 4 == 0 ? 1 : 2);

        assertThat(fix(FinishedTrials.passRate(trials, passRate)))
                .isEqualTo(
                        "it takes about 210 more golden cases with 2 samples each, or about 13 samples of each of these 40;"
                                + " fewer with a wider tolerance than 10.0 points.");
    }

    @Test
    void whereCasesDifferTooMuchNoNumberOfSamplesDoes() {
        Trials trials = trials("v2", 40, 10, number -> number % 8 == 0 ? 1 : 10);

        assertThat(fix(FinishedTrials.passRate(trials, passRate)))
                .isEqualTo("it takes about 227 more golden cases with 10 samples each (no number of samples of these 40"
                        + " suffices); fewer with a wider tolerance than 10.0 points.");
    }

    @Test
    void ofCleanCasesItIsNotKnownHowManyMoreItTakes() {
        Trials trials = trials("v2", 10, 10, number -> 10);
        PassRateRequirement every =
                PassRateRequirement.of(1, OptionalDouble.empty()).about(Target.POPULATION);

        assertThat(fix(FinishedTrials.passRate(trials, passRate)))
                .isEqualTo(
                        "it takes more golden cases, it is not known how many; fewer with a wider tolerance than 10.0 points.");
        assertThat(fix(FinishedTrials.passRate(trials, every)))
                .isEqualTo("it takes 49 more golden cases; fewer with a wider tolerance than 5.0 points.");
    }

    @Test
    void aComparisonIsPricedInCasesAndInSamples() {
        Trials baseline = trials("v1", 40, 10, number -> 9);
        Trials candidate = trials("v2", 40, 10, number -> number % 3 == 0 ? 10 : number % 3 == 1 ? 9 : 7);
        Verdict verdict = FinishedTrials.noRegression(candidate, baseline, noRegression);

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        RegressionEvidence evidence = (RegressionEvidence) finding(verdict).evidence();
        MoreData price = evidence.needed().moreData().orElseThrow();
        assertThat(evidence.toDecide()).isEqualTo(price.moreCases().cases() - 40);
        assertThat(price.moreSamples()).map(CaseDesign::cases).hasValue(40L);
        assertThat(fix(verdict))
                .isEqualTo(
                        "it takes about " + evidence.toDecide() + " more golden cases with 10 samples each, or about "
                                + price.moreSamples().orElseThrow().samplesPerCase()
                                + " samples of each of these 40; fewer with a wider margin than 5.0 points.");
    }

    @Test
    void ofCasesAskedOnceNobodyKnowsWhatMoreSamplesWouldAdd() {
        Trials baseline = trials("v1", 40, 1, number -> 1);
        Trials candidate = trials("v2", 40, 1, number -> number < 3 ? 0 : 1);
        Verdict verdict = FinishedTrials.noRegression(candidate, baseline, noRegression);

        RegressionEvidence evidence = (RegressionEvidence) finding(verdict).evidence();
        assertThat(evidence.needed().moreData()).isEmpty();
        assertThat(fix(verdict))
                .isEqualTo("it takes about " + evidence.toDecide()
                        + " more golden cases; fewer with a wider margin than 5.0 points.");
    }

    @Test
    void aMeanScoreIsPricedToo() {
        Scores.Builder scores = Scores.named("v2", ScoreRange.UNIT);
        for (int number = 0; number < 20; number++) {
            scores.add("c-" + number, number % 2 == 0 ? 0.9 : 0.7).add("c-" + number, 0.8);
        }
        ScoreRequirement suite = ScoreRequirement.of(ScoreRange.UNIT, 0.8, OptionalDouble.empty());
        Verdict verdict = FinishedScores.mean(scores.build(), suite.about(Target.POPULATION));

        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(fix(verdict))
                .isEqualTo(
                        "it takes about 4 more golden cases with 2 samples each, or about 3 samples of each of these 20;"
                                + " fewer with a wider tolerance than 0.05.");
        assertThat(((ScoreEvidence) finding(FinishedScores.mean(scores.build(), suite))
                                .evidence())
                        .toDecide())
                .isZero();
    }

    @Test
    void aMeanScoreOfCasesThatVaryTakesMoreOfThem() {
        Scores.Builder scores = Scores.named("v2", ScoreRange.UNIT);
        for (int number = 0; number < 20; number++) {
            double score = number % 4 == 0 ? 0.2 : 0.98;
            scores.add("c-" + number, score).add("c-" + number, score - 0.02);
        }
        ScoreRequirement requirement = ScoreRequirement.of(ScoreRange.UNIT, 0.8, OptionalDouble.empty())
                .about(Target.POPULATION);

        assertThat(fix(FinishedScores.mean(scores.build(), requirement)))
                .matches(
                        "it takes about [0-9,]+ more golden cases with 2 samples each \\(no number of samples of these 20"
                                + " suffices\\); fewer with a wider tolerance than 0\\.05\\.");
    }

    private static String fix(Verdict verdict) {
        assertThat(verdict.outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        return Words.of(finding(verdict), verdict).fix();
    }

    private static Finding finding(Verdict verdict) {
        return verdict.findings().get(0);
    }

    private static Trials trials(String name, int cases, int samples, IntUnaryOperator passes) {
        Trials.Builder trials = Trials.named(name);
        for (int number = 0; number < cases; number++) {
            trials.add("c-" + number, passes.applyAsInt(number), samples);
        }
        return trials.build();
    }
}
