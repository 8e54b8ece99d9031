package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.MisuseTestCases.BothAnswersTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.ConvertsTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.NameAndInlineTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.NoAnswerTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.NoBaselineForDriftTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.NoBaselineTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.NoGoldenForCaseTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.NoGoldenTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.NoInlineBaselineTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.NoNameTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.NoRegressionOfCasesTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.NoVersionsTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.ParameterizedBesideGoldenTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.ParameterizedBesideVersionsTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.PassRateOfATestTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.RepeatedBesideVersionsTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.TestBesideSampledTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.TestBesideVersionsTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.TestWithoutParametersBesideVersionsTestCase;
import dev.touchstone.junit.fixtures.MisuseTestCases.UnknownFieldTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Wrong use of the annotations: red, in words, before the first call. */
class MisuseTests {

    @BeforeEach
    void forgetEarlierRuns() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
    }

    @AfterEach
    void nothingRanAndNoCallWasMade() {
        assertThat(Journal.lines()).isEmpty();
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    private static String failure(Class<?> fixture) {
        return EngineRun.of(fixture).with("touchstone.versions", "a").run().failure();
    }

    private static String failureOfAll(Class<?> fixture) {
        return EngineRun.of(fixture).run().failure();
    }

    /** A method that is two tests fails as both. */
    private static String failureOfBoth(Class<?> fixture) {
        var failures = EngineRun.of(fixture).run().failures();
        assertThat(failures).hasSize(2);
        assertThat(failures.get(1)).isEqualTo(failures.get(0));
        return failures.get(0);
    }

    @Test
    void aSampledTestNeedsVersions() {
        assertThat(failure(NoVersionsTestCase.class))
                .isEqualTo(
                        """
                        NoVersionsTestCase.lands uses @SampledTest without a model version. No call was made.

                        Why:  an answer is judged in the name of a version, and none is declared.
                        Fix:  write @ModelVersions("NAME") on the class or the method; touchstone/NAME.yaml declares the versions.""");
    }

    @Test
    void aSampledTestNeedsGoldenCases() {
        assertThat(failure(NoGoldenTestCase.class))
                .isEqualTo(
                        """
                        MisuseTestCases.NoGoldenTestCase.lands has no golden cases. No call was made.

                        Why:  without a case there is nothing to ask, and nothing asked is not a pass.
                        Fix:  write @Golden("FILE.jsonl") on the method; golden/FILE.jsonl holds the cases.""");
    }

    @Test
    void aGoldenCaseNeedsGoldenCases() {
        assertThat(failure(NoGoldenForCaseTestCase.class))
                .isEqualTo(
                        """
                        MisuseTestCases.NoGoldenForCaseTestCase.lands has no golden cases. No call was made.

                        Why:  without a case there is nothing to ask, and nothing asked is not a pass.
                        Fix:  write @Golden("FILE.jsonl") on the method; golden/FILE.jsonl holds the cases.""");
    }

    @Test
    void aSampledBodyGetsItsAnswerInOneWay() {
        assertThat(failure(BothAnswersTestCase.class))
                .isEqualTo(
                        """
                        @SampledTest MisuseTestCases.BothAnswersTestCase.lands takes both a Response and a Model. No call was made.

                        Why:  its body grades an answer, so it needs exactly one way to get it.
                        Fix:  declare a parameter of type Response, the answer to the case, or Model, for a conversation.""");
    }

    @Test
    void aSampledBodyGetsAnAnswer() {
        assertThat(failure(NoAnswerTestCase.class))
                .isEqualTo(
                        """
                        @SampledTest MisuseTestCases.NoAnswerTestCase.lands takes neither a Response nor a Model. No call was made.

                        Why:  its body grades an answer, so it needs exactly one way to get it.
                        Fix:  declare a parameter of type Response, the answer to the case, or Model, for a conversation.""");
    }

    @Test
    void aPassRateNeedsASampledTest() {
        assertThat(failure(PassRateOfATestTestCase.class))
                .isEqualTo(
                        """
                        MisuseTestCases.PassRateOfATestTestCase.lands has @PassRate without @SampledTest. No call was made.

                        Why:  a requirement is about many answers; without @SampledTest nothing would check it.
                        Fix:  write @SampledTest beside it instead of the test annotation that is there.""");
    }

    @Test
    void aComparisonNeedsASampledTest() {
        assertThat(failure(NoRegressionOfCasesTestCase.class))
                .isEqualTo(
                        """
                        MisuseTestCases.NoRegressionOfCasesTestCase.lands has @NoRegression without @SampledTest. No call was made.

                        Why:  a requirement is about many answers; without @SampledTest nothing would check it.
                        Fix:  write @SampledTest beside it instead of the test annotation that is there.""");
    }

    @Test
    void aTestIsNotAMethodWithVersionsToo() {
        assertThat(failureOfBoth(TestBesideVersionsTestCase.class))
                .isEqualTo(
                        """
                        MisuseTestCases.TestBesideVersionsTestCase.lands has @Test beside @ModelVersions. No call was made.

                        Why:  JUnit would run the method once for each of them instead of crossing them.
                        Fix:  drop @Test: sources such as @CsvSource stay and are crossed. Or move @ModelVersions to the class, where every kind of test runs once per version.""");
    }

    @Test
    void aTestWithoutParametersIsNotAMethodWithVersionsToo() {
        assertThat(failureOfBoth(TestWithoutParametersBesideVersionsTestCase.class))
                .isEqualTo(
                        """
                        MisuseTestCases.TestWithoutParametersBesideVersionsTestCase.lands has @Test beside @ModelVersions. No call was made.

                        Why:  JUnit would run the method once for each of them instead of crossing them.
                        Fix:  drop @Test: sources such as @CsvSource stay and are crossed. Or move @ModelVersions to the class, where every kind of test runs once per version.""");
    }

    @Test
    void aParameterizedTestIsNotAMethodWithVersionsToo() {
        assertThat(failureOfAll(ParameterizedBesideVersionsTestCase.class))
                .isEqualTo(
                        """
                        MisuseTestCases.ParameterizedBesideVersionsTestCase.lands has @ParameterizedTest beside @ModelVersions. No call was made.

                        Why:  JUnit would run the method once for each of them instead of crossing them.
                        Fix:  drop @ParameterizedTest: sources such as @CsvSource stay and are crossed. Or move @ModelVersions to the class, where every kind of test runs once per version.""");
    }

    @Test
    void aRepeatedTestIsNotAMethodWithVersionsToo() {
        assertThat(failureOfAll(RepeatedBesideVersionsTestCase.class))
                .isEqualTo(
                        """
                        MisuseTestCases.RepeatedBesideVersionsTestCase.lands has @RepeatedTest beside @ModelVersions. No call was made.

                        Why:  JUnit would run the method once for each of them instead of crossing them.
                        Fix:  drop @RepeatedTest: sources such as @CsvSource stay and are crossed. Or move @ModelVersions to the class, where every kind of test runs once per version.""");
    }

    @Test
    void aParameterizedTestIsNotAMethodWithGoldenCasesToo() {
        assertThat(failureOfAll(ParameterizedBesideGoldenTestCase.class))
                .isEqualTo(
                        """
                        MisuseTestCases.ParameterizedBesideGoldenTestCase.lands has @ParameterizedTest beside @Golden. No call was made.

                        Why:  JUnit would run the method once for each of them instead of crossing them.
                        Fix:  drop @ParameterizedTest.""");
    }

    @Test
    void aTestIsNotASampledTestToo() {
        assertThat(EngineRun.of(TestBesideSampledTestCase.class).run().failures())
                .isNotEmpty()
                .containsOnly(
                        """
                        MisuseTestCases.TestBesideSampledTestCase.lands has @Test beside @SampledTest. No call was made.

                        Why:  JUnit would run the method once for each of them instead of crossing them.
                        Fix:  drop @Test.""");
    }

    @Test
    void versionsAreNamedOrWritten() {
        assertThat(failureOfAll(NoNameTestCase.class))
                .isEqualTo(
                        """
                        @ModelVersions on NoNameTestCase names no versions. No call was made.

                        Fix:  name a versions file, @ModelVersions("support-bot"), or a feature flag, flag = "support-bot", in = "flags.flagd.json", or declare them, inline = @Version(…): one of these.""");
    }

    @Test
    void versionsAreNotNamedAndWritten() {
        assertThat(failureOfAll(NameAndInlineTestCase.class))
                .isEqualTo(
                        """
                        @ModelVersions on NameAndInlineTestCase names a file and inline versions. No call was made.

                        Fix:  name a versions file, @ModelVersions("support-bot"), or a feature flag, flag = "support-bot", in = "flags.flagd.json", or declare them, inline = @Version(…): one of these.""");
    }

    @Test
    void aComparisonNeedsABaseline() {
        assertThat(failure(NoBaselineTestCase.class))
                .isEqualTo(
                        """
                        touchstone/pair.yaml: no baseline is named, and @NoRegression on MisuseTestCases.NoBaselineTestCase.lands needs one

                          versions a, b

                        Why:  a candidate is compared with the version in production.
                        Fix:  add the line 'baseline: a' to touchstone/pair.yaml, with the name of the version in production.""");
    }

    @Test
    void driftNeedsABaseline() {
        assertThat(failure(NoBaselineForDriftTestCase.class))
                .isEqualTo(
                        """
                        touchstone/pair.yaml: no baseline is named, and @NoDrift on MisuseTestCases.NoBaselineForDriftTestCase.lands needs one

                          versions a, b

                        Why:  a candidate is compared with the version in production.
                        Fix:  add the line 'baseline: a' to touchstone/pair.yaml, with the name of the version in production.""");
    }

    @Test
    void aComparisonOfInlineVersionsNeedsABaseline() {
        assertThat(EngineRun.of(NoInlineBaselineTestCase.class)
                        .with("touchstone.versions", "new")
                        .run()
                        .failure())
                .isEqualTo(
                        """
                        inline versions: no baseline is named, and @NoRegression on MisuseTestCases.NoInlineBaselineTestCase.lands needs one

                          versions old, new

                        Why:  a candidate is compared with the version in production.
                        Fix:  write baseline = true on the @Version in production.""");
    }

    @Test
    void aPromptNamesFieldsEveryCaseHas() {
        assertThat(failureOfAll(UnknownFieldTestCase.class))
                .isEqualTo(
                        """
                        prompts/colour@1.0.0.md:3: {{colour}} is no field of the golden cases

                          known expected, id, input

                        Why:  the model would be sent the braces instead of a value.
                        Fix:  Use a known field, or add the field to every case.""");
    }

    @Test
    void anExplicitConversionIsNotSilentlyLeftOut() {
        assertThat(failureOfAll(ConvertsTestCase.class))
                .isEqualTo(
                        """
                        ConvertsTestCase.lands: parameter length has @ConvertWith or @AggregateWith, which @ModelVersions on a method does not know. No call was made.

                        Fix:  move @ModelVersions to the class and keep @ParameterizedTest, or convert in the body.""");
    }
}
