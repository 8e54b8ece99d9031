package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.approval.ApprovedFiles;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Check;
import dev.touchstone.junit.approval.Exemplar;
import dev.touchstone.junit.approval.PendingFile;
import dev.touchstone.junit.approval.PendingFiles;
import dev.touchstone.junit.approval.Review;
import dev.touchstone.junit.fixtures.ApprovedDistributionTestCases.AsJsonTestCase;
import dev.touchstone.junit.fixtures.ApprovedDistributionTestCases.CheckedTestCase;
import dev.touchstone.junit.fixtures.ApprovedDistributionTestCases.ChecksOfOneTestCase;
import dev.touchstone.junit.fixtures.ApprovedDistributionTestCases.FewTestCase;
import dev.touchstone.junit.fixtures.ApprovedDistributionTestCases.OneAnswerTestCase;
import dev.touchstone.junit.fixtures.ApprovedDistributionTestCases.RefundTestCase;
import dev.touchstone.junit.fixtures.ApprovedDistributionTestCases.SilentTestCase;
import dev.touchstone.junit.fixtures.ApprovedDistributionTestCases.WithPassRateTestCase;
import dev.touchstone.junit.fixtures.ApprovedDistributionTestCases.WithoutChecksTestCase;
import dev.touchstone.junit.fixtures.ApprovedDistributionTestCases.WithoutTextTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.model.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class ApprovedDistributionTests {

    private static final List<String> WORDINGS = List.of(
            "Dear customer, you have 30 days. #1", "Dear customer, within 30 days. #2", "Sure, 30 days it is. #3");

    @TempDir
    private Path module;

    @BeforeEach
    void everyVersionAnswersInThreeWays() {
        ScriptedModel.answers((version, request) -> oneOf(WORDINGS, request));
    }

    private static String oneOf(List<String> wordings, Request request) {
        return wordings.get(new Random(request.sample().seed()).nextInt(wordings.size()));
    }

    /** Of version b only; a answers as ever. */
    private static void nowAnswers(String... wordings) {
        ScriptedModel.answers((version, request) -> oneOf(version.equals("a") ? WORDINGS : List.of(wordings), request));
    }

    private EngineRun of(Class<?> fixture, String version) {
        return EngineRun.of(fixture).with("touchstone.versions", version).in(module);
    }

    private Ran run(Class<?> fixture, String version) {
        return of(fixture, version).run();
    }

    private PendingFiles pending() {
        return new PendingFiles(module.resolve("target/touchstone/pending"));
    }

    private ApprovedFiles approved() {
        return new ApprovedFiles(
                module.resolve("src/test/touchstone/approved"),
                module.resolve("target/touchstone/locks/approved.lock"));
    }

    private void approveAll() {
        Review review = new Review(approved(), pending());
        for (PendingFile proposal : pending().all()) {
            review.approve(proposal, "alice", "", LocalDate.of(2026, 11, 22));
        }
    }

    private void approve(Class<?> fixture) {
        run(fixture, "a");
        approveAll();
        ScriptedModel.answers((version, request) -> oneOf(WORDINGS, request));
    }

    private List<ApprovedOutput> proposed() {
        return pending().all().stream().map(file -> file.pending().proposed()).toList();
    }

    private static String ofAnyVersion(String message) {
        return message.replaceAll("dev\\.touchstone:touchstone-maven-plugin:[^:]+:", "touchstone:");
    }

    @Test
    void whatNobodyHasApprovedIsSampledFailsAndIsProposed() {
        Ran ran = run(RefundTestCase.class, "a");

        assertThat(ofAnyVersion(ran.failure()))
                .isEqualTo(
                        """
                        FAIL ApprovedDistributionTestCases.RefundTestCase.window · a: nothing is approved yet of 4 cases

                          asked      4 cases × 20 samples
                          unapproved refund-1, refund-2, refund-3, refund-4
                          proposed   4 cases

                        Why:  answers nobody has looked at must not become the standard by themselves.
                        Fix:  read them; if they are right, approve them.
                        Read: target/touchstone/pending/dev/touchstone/junit/fixtures/ApprovedDistributionTestCases$RefundTestCase/window/refund-1/pair.a.pending.md:31
                        Run:  mvn touchstone:approve '-Dtouchstone.select=dev/touchstone/junit/fixtures/ApprovedDistributionTestCases$RefundTestCase/window/*/pair.a'""");
        assertThat(ScriptedModel.allCalls()).isEqualTo(80);
        assertThat(approved().all()).isEmpty();
    }

    @Test
    void aProposalHoldsTheDistribution() {
        run(RefundTestCase.class, "a");
        ApprovedOutput proposed = proposed().get(0);

        assertThat(proposed.input()).isEqualTo("May I send item 1 back?");
        assertThat(proposed.origin().requestedModel()).isEqualTo("script-a");
        assertThat(proposed.answers().samples()).isEqualTo(20);
        assertThat(proposed.answers().distinct()).isEqualTo(3);
        assertThat(proposed.answers().exemplars())
                .extracting(Exemplar::text)
                .containsExactlyInAnyOrderElementsOf(WORDINGS);
        assertThat(proposed.answers().checks()).containsOnlyKeys("passes").containsValue(new Check(20, 20));
        assertThat(proposed.answers().closeness()).isPresent();
    }

    @Test
    void versionsThatAnswerAsApprovedPass() {
        approve(RefundTestCase.class);
        Ran ran = EngineRun.of(RefundTestCase.class).in(module).run();

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.succeeded()).hasSize(2);
        assertThat(ran.printed())
                .contains("at most 10.0 points worse than approved, at most 0.100 further away: 0.0 points (−4.6 … 4.6,"
                        + " 95 % Newcombe, n = 4 cases)");
        assertThat(pending().files()).isEmpty();
    }

    @Test
    void aVersionWhoseChecksHoldLessOftenFailsAndItsWorseCasesAreProposed() {
        approve(RefundTestCase.class);
        nowAnswers("Dear customer, you have 30 days. #1", "Dear customer, you have some days. #1");
        Ran ran = run(RefundTestCase.class, "b");

        assertThat(ofAnyVersion(ran.failure()))
                .startsWith("FAIL ApprovedDistributionTestCases.RefundTestCase.window · b: ")
                .contains(" points worse than approved, 10.0 tolerated\n")
                .containsPattern(
                        "\n  lost     refund-1  passes: 20 of 20 → \\d+ of 20\n           refund-2  passes: 20 of 20 → ")
                .contains("\n  proposed 4 cases\n")
                .endsWith("/window/*/pair.b'");
        PendingFile proposal = pending().all().get(0);
        assertThat(proposal.pending().verdict())
                .first()
                .asString()
                .startsWith("FAIL ApprovedDistributionTestCases.RefundTestCase.window · b: ");
        assertThat(proposal.pending().verdict())
                .anyMatch(line -> line.matches("passes: 20 of 20 → \\d+ of 20"))
                .anyMatch(line -> line.matches("distance: 0\\.\\d{3} \\(n = 20\\) → 0\\.\\d{3} \\(n = 20\\)"));
        assertThat(proposal.pending().failing()).hasSize(5).containsOnly("Dear customer, you have some days. #1");
    }

    @Test
    void anIdeShowsBothDistributionsOfTheFirstWorseCase() {
        approve(CheckedTestCase.class);
        nowAnswers("Dear all, Monday to Friday before noon, 30 days. #1");
        AssertionFailedError failure =
                (AssertionFailedError) run(CheckedTestCase.class, "b").thrown();

        assertThat(failure.getExpected().getStringRepresentation())
                .startsWith("is polite: ")
                .contains("\nnames the window: 20 of 20\n", " of 20:\nSure, 30 days it is. «mask:no»\n");
        assertThat(failure.getActual().getStringRepresentation())
                .isEqualTo(
                        """
                        is polite: 20 of 20
                        names the window: 20 of 20
                        passes: 20 of 20

                        20 of 20:
                        Dear all, Monday to Friday before noon, 30 days. «mask:no»
                        """);
    }

    @Test
    void goodAnswersInOtherWordsHaveMovedAway() {
        approve(RefundTestCase.class);
        nowAnswers("30 days, mate", "30 days, mate!", "Bring it back, 30 days");
        Ran ran = run(RefundTestCase.class, "b");

        assertThat(ran.failure())
                .startsWith("FAIL ApprovedDistributionTestCases.RefundTestCase.window · b: answers lie 0.")
                .contains(" further from the approved ones, 0.100 tolerated\n")
                .contains("\n  checks   100.0 % → 100.0 %   0.0 points ");
    }

    @Test
    void oneAnswerThatMissesWhatMustHoldEndsTheRun() {
        approve(CheckedTestCase.class);
        nowAnswers("Dear customer, you have some days. #1");
        Ran ran = run(CheckedTestCase.class, "b");

        assertThat(ran.failure())
                .contains("what must hold in every answer does not in 1 case\n")
                .contains("\n  missed   refund-")
                .contains("  names the window\n")
                .contains("\n  proposed 1 case\n");
        assertThat(ScriptedModel.allCalls()).isLessThan(10);
        assertThat(proposed().get(0).answers().samples()).isEqualTo(1);
    }

    @Test
    void checksAreCountedByTheirNamesAndMasksLeaveOutWhatIsAnotherEveryTime() {
        run(CheckedTestCase.class, "a");
        ApprovedOutput proposed = proposed().get(0);
        int polite = proposed.answers().exemplars().stream()
                .filter(exemplar -> exemplar.text().startsWith("Dear"))
                .mapToInt(Exemplar::count)
                .sum();

        assertThat(proposed.answers().checks())
                .containsEntry("names the window", new Check(20, 20))
                .containsEntry("is polite", new Check(polite, 20))
                .containsEntry("passes", new Check(polite, 20));
        assertThat(proposed.mustHold()).containsExactly("names the window");
        assertThat(proposed.answers().exemplars())
                .allSatisfy(exemplar -> assertThat(exemplar.text()).endsWith("«mask:no»"));
    }

    @Test
    void whatWasProposedIsWithdrawnOnceTheVersionPasses() {
        approve(RefundTestCase.class);
        nowAnswers("Never.");
        run(RefundTestCase.class, "b");
        assertThat(pending().files()).hasSize(4);

        nowAnswers(WORDINGS.toArray(String[]::new));
        assertThat(run(RefundTestCase.class, "b").failures()).isEmpty();
        assertThat(pending().files()).isEmpty();
    }

    @Test
    void anUpdateApprovesAtOnce() {
        Ran ran = of(RefundTestCase.class, "a")
                .with("touchstone.goldens", "update")
                .run();

        assertThat(ran.failures()).isEmpty();
        assertThat(approved().all()).hasSize(4);
        assertThat(run(RefundTestCase.class, "a").failures()).isEmpty();
    }

    @Test
    void anUpdateApprovesNothingOfAVersionThatFailsOtherwise() {
        nowAnswers("Never.");
        Ran ran = of(WithPassRateTestCase.class, "b")
                .with("touchstone.goldens", "update")
                .run();

        assertThat(ran.failure()).contains("0.0 % of answers pass");
        assertThat(approved().all()).isEmpty();
    }

    @Test
    void aDamagedFileIsFoundBeforeTheFirstCall() throws IOException {
        approve(RefundTestCase.class);
        Path file = approved().all().get(2);
        Files.writeString(file, Files.readString(file).substring(0, 100));

        assertThat(run(RefundTestCase.class, "b").failure()).contains("pair.golden.md");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void aConversationThatAsksNobodyIsTrouble() {
        Ran ran = run(SilentTestCase.class, "a");

        assertThat(ran.thrown()).isInstanceOf(NoVerdictException.class);
        assertThat(ran.failure()).contains("has @Approved and never asked its model");
        assertThat(pending().files()).isEmpty();
    }

    @Test
    void tooFewSamplesAreRefused() {
        assertThat(refused(FewTestCase.class))
                .contains(": 5 samples of each of 4 cases can never show that they are at most 5.0 points worse");
    }

    @Test
    void whatIsAboutOneAnswerIsRefusedOfMany() {
        assertThat(refused(AsJsonTestCase.class))
                .isEqualTo(
                        """
                        @Approved(as, tolerance = …) on ApprovedDistributionTestCases.AsJsonTestCase.window is about one answer. No call was made.

                        Why:  it would have no effect.
                        Fix:  drop it, or drop @SampledTest.""");
    }

    @Test
    void whatIsAboutManyAnswersIsRefusedOfOne() {
        assertThat(refused(OneAnswerTestCase.class))
                .isEqualTo(
                        """
                        @Approved(drift, margin, mustHold, samples = …) on ApprovedDistributionTestCases.OneAnswerTestCase.window is about many answers. No call was made.

                        Why:  it would have no effect.
                        Fix:  write @SampledTest, or drop it.""");
    }

    @Test
    void whatMustHoldIsLookedAt() {
        assertThat(refused(WithoutChecksTestCase.class))
                .isEqualTo(
                        """
                        @Approved(mustHold = …) on ApprovedDistributionTestCases.WithoutChecksTestCase.window names checks and takes no Checks. No call was made.

                        Why:  what nobody looks at does not hold.
                        Fix:  declare a parameter of type Checks, and look: checks.that("polite", () -> assertThat(…)).""");
    }

    @Test
    void checksOfOneAnswerAreRefused() {
        assertThat(refused(ChecksOfOneTestCase.class))
                .isEqualTo(
                        """
                        ApprovedDistributionTestCases.ChecksOfOneTestCase.window takes Checks without @SampledTest. No call was made.

                        Why:  checks are counted over many answers; of one answer plain assertions say the same.
                        Fix:  write @SampledTest on the method, or drop the parameter.""");
    }

    @Test
    void answersWhoseTextMustNotBeKeptCannotBeApproved() {
        assertThat(refused(WithoutTextTestCase.class))
                .isEqualTo(
                        """
                        ApprovedDistributionTestCases.WithoutTextTestCase.window has @Approved and @Recorded(text = false). No call was made.

                        Why:  what is approved is kept as text, and this text must not be.
                        Fix:  drop one of both.""");
    }

    private String refused(Class<?> fixture) {
        Ran ran = run(fixture, "a");
        assertThat(ran.thrown()).isInstanceOf(ConfigurationException.class);
        assertThat(ScriptedModel.allCalls()).isZero();
        return ran.failure();
    }
}
