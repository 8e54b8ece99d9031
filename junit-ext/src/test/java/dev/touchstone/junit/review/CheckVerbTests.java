package dev.touchstone.junit.review;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.V2;
import static dev.touchstone.junit.results.ResultFixture.error;
import static dev.touchstone.junit.results.ResultFixture.noRegression;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.results.AnswersRecord;
import dev.touchstone.junit.results.CallsRecord;
import dev.touchstone.junit.results.OriginRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.ShardRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckVerbTests {

    private static final VerdictRecord GOOD = verdict(V1, "PASS", passRate("PASS", 60, 0.95));
    private static final VerdictRecord BETTER = verdict(V2, "PASS", passRate("PASS", 60, 0.97));
    private static final VerdictRecord BAD = verdict(V2, "FAIL", passRate("FAIL", 40, 0.6));
    private static final String RUN_1 = "ForkedBooter 2026-11-21T10-00-00_000-jvmRun1";
    private static final Map<Option, String> APPLY = Map.of(Option.APPLY, "true");

    @TempDir
    Path module;

    private final FakeConsole console = FakeConsole.unattended();
    private ReviewFixture fixture;

    @BeforeEach
    void aModuleWithASampledTest() throws IOException {
        fixture = new ReviewFixture(module);
        WholeFile.replace(
                module.resolve("target/test-classes/com/acme/RefundTests.class"),
                "…Ldev/touchstone/junit/SampledTest;…");
    }

    private Results run(String moment) {
        return Results.in(
                module.resolve("target/touchstone"), Map.of("sun.java.command", "ForkedBooter " + moment + "-jvmRun1"));
    }

    private void judged(String moment, VerdictRecord... verdicts) {
        try (Results results = run(moment)) {
            for (VerdictRecord verdict : verdicts) {
                results.append(verdict);
            }
        }
    }

    private void judged(VerdictRecord... verdicts) {
        judged("2026-11-22T10-00-00_000", verdicts);
    }

    private void accepted(VerdictRecord... verdicts) throws IOException {
        judged("2026-11-21T10-00-00_000", verdicts);
        assertThat(fixture.run(Command.CHECK, APPLY, FakeConsole.unattended())).isEqualTo(ExitCode.DONE);
        try (var files = Files.list(module.resolve("target/touchstone/results"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private int check() {
        return fixture.run(Command.CHECK, console);
    }

    private Path manifest() {
        return module.resolve("src/test/touchstone/manifest.jsonl");
    }

    @Test
    void lettingThroughNeedsEveryVerdictGreenAndNothingMissing() throws IOException {
        accepted(GOOD, BETTER);
        judged(GOOD, BETTER);

        assertThat(check()).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("CHECK 2 verdicts: nothing speaks against this build.");
    }

    @Test
    void aFailureThatTheBuildWasToldToIgnoreIsFound() throws IOException {
        accepted(GOOD, BETTER);
        judged(GOOD, BAD);

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .isEqualTo(
                        """
                        GATE RefundTests.statesTheWindow · refund-v2: FAIL

                          found FAIL  pass rate ≥ 90.0 %, n = 40

                        Why:  a failed version is not rolled out, though the build was told to go on.
                        Fix:  read the test's own message; drop testFailureIgnore.

                        CHECK 2 verdicts: 1 objection.
                        GATE RefundTests.statesTheWindow · refund-v2: FAIL""");
    }

    private void judgedBy(String job, String moment, VerdictRecord... verdicts) {
        try (Results results = run(moment)) {
            results.note(new OriginRecord("c0ffee", null, job));
            for (VerdictRecord verdict : verdicts) {
                results.append(verdict);
            }
        }
    }

    @Test
    void whereTheWorkspaceIsKeptTheFirstRunOfAJobCounts() throws IOException {
        accepted(GOOD, BETTER);
        judgedBy("jenkins-shop-17", "2026-11-22T10-00-00_000", GOOD, BAD);
        judgedBy("jenkins-shop-18", "2026-11-22T11-00-00_000", later(GOOD), later(BETTER));

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.said.get(0))
                .startsWith("GATE RefundTests.statesTheWindow · refund-v2: FAIL, one of 2 attempts\n");
    }

    @Test
    void theSameJobOfTwoTestPluginsIsNoRepetition() throws IOException {
        accepted(GOOD, BETTER);
        judgedBy("jenkins-shop-17", "2026-11-22T10-00-00_000", BAD);
        judgedBy("jenkins-shop-17", "2026-11-22T11-00-00_000", later(GOOD), later(BETTER));

        assertThat(check()).isEqualTo(ExitCode.DONE);
    }

    private static VerdictRecord later(VerdictRecord verdict) {
        return new VerdictRecord(
                verdict.test(),
                verdict.version(),
                verdict.role(),
                verdict.baseline(),
                verdict.outcome(),
                verdict.findings(),
                verdict.golden(),
                verdict.calls(),
                verdict.seed(),
                "2026-11-22T11:00:00Z",
                "2026-11-22T11:00:01Z",
                verdict.error());
    }

    private Path verdictFile() throws IOException {
        Path file = module.resolve("target/touchstone/verdict.json");
        WholeFile.replace(
                file,
                "{\"decision\": \"PASS\", \"gate\": {\"decision\": \"NOT CHECKED\"},"
                        + " \"versions\": [{\"decision\": \"PASS\"}]}");
        return file;
    }

    @Test
    void theFileOfTheTestsSaysWhatTheGateDecided() throws IOException {
        accepted(GOOD, BETTER);
        Path file = verdictFile();
        judged(GOOD);

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(file)
                .content()
                .startsWith(
                        "{\n  \"decision\" : \"FAIL\",\n  \"gate\" : {\n    \"decision\" : \"FAIL\",\n    \"letThrough\" : false,")
                .contains("\"says\" : \"GATE RefundTests.statesTheWindow · refund-v2 has not reported\"");
    }

    @Test
    void whatCannotBeCheckedIsNotLetThroughInTheFileEither() throws IOException {
        judged(GOOD);
        Path file = verdictFile();
        WholeFile.replace(manifest(), "no manifest\n");

        assertThat(check()).isEqualTo(ExitCode.FAILED);

        assertThat(file).content().contains("\"decision\" : \"FAIL\"", "\"letThrough\" : false");
    }

    private void drewAPart() {
        try (Results results = run("2026-11-22T10-00-00_000")) {
            results.append(new ShardRecord(
                    GOOD.test(), V1, null, "2/8", List.of(), 40, "seal", CallsRecord.NONE, "2026-11-22T10:00:01Z"));
        }
    }

    @Test
    void aJobThatDrewAPartHasNothingToJudge() {
        drewAPart();

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.said.get(0))
                .startsWith(
                        "GATE nothing was judged: this job drew part 2 of 8\n\n  drawn 1 test × version, 40 answers\n")
                .endsWith("\nRun:  mvn verify -Dtouchstone.parts=downloads");
    }

    @Test
    void whatWasDrawnBeforeTheBuildBeganIsNoPartOfIt() {
        drewAPart();

        assertThat(fixture.run(Command.CHECK, Map.of(Option.SINCE, "2026-11-22T10:00:02Z"), console))
                .isEqualTo(ExitCode.FAILED);
        assertThat(console.said.get(0))
                .startsWith("GATE nothing was judged: no test of this build has written a verdict");
    }

    @Test
    void theFirstAttemptCountsHoweverTheOthersEnd() throws IOException {
        accepted(GOOD, BETTER);
        judged(GOOD, BAD, BETTER);

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .startsWith(
                        """
                        GATE RefundTests.statesTheWindow · refund-v2: FAIL, one of 2 attempts

                          found FAIL  pass rate ≥ 90.0 %, n = 40

                        Why:  of a test that is run until it is green a bad version passes far more often than promised.
                        """);
    }

    @Test
    void aFailureAfterAGoodAttemptIsNotForgotten() throws IOException {
        accepted(GOOD, BETTER);
        judged(GOOD, BETTER, BAD);

        assertThat(check()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void ofSeveralObjectionsTheHeadlinesStandLast() throws IOException {
        accepted(GOOD, BETTER);
        judged(BAD);

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .endsWith(
                        """
                        CHECK 1 verdict: 2 objections.
                        GATE RefundTests.statesTheWindow · refund-v2: FAIL
                        GATE RefundTests.statesTheWindow · refund-v1 has not reported""");
    }

    @Test
    void aSecondAttemptOnABuildServerNeedsWhatTheFirstCameTo() throws IOException {
        accepted(GOOD);
        judged(GOOD);
        Map<String, String> again = Map.of("GITHUB_RUN_ATTEMPT", "2", "GITHUB_SHA", "c0ffee");

        assertThat(checked(again, Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(console.text()).startsWith("GATE attempt 2 at the same commit has sampled afresh");

        try (Results first = Results.in(module.resolve("first"), Map.of("sun.java.command", RUN_1))) {
            first.note(new OriginRecord("c0ffee", 1));
            first.append(GOOD);
        }
        assertThat(checked(again, Map.of(Option.FROM, "first"))).isEqualTo(ExitCode.DONE);
    }

    private int checked(Map<String, String> environment, Map<Option, String> typed) {
        Caller caller = new Caller(console, "ada", ReviewFixture.CLOCK, environment);
        return Command.CHECK.run(fixture.project, typed, caller);
    }

    @Test
    void resultsOfAnotherCommitProveNothing() throws IOException {
        accepted(GOOD);
        try (Results results = run("2026-11-22T10-00-00_000")) {
            results.note(new OriginRecord("aaaa", 1));
            results.append(GOOD);
        }

        assertThat(checked(Map.of("GITHUB_SHA", "aaaa"), Map.of())).isEqualTo(ExitCode.DONE);
        assertThat(checked(Map.of("GITHUB_SHA", "bbbb"), Map.of())).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .contains(
                        " is of another commit\n",
                        "  this commit bbbb\n  judged      aaaa\n",
                        "Why:  what another commit came to says nothing of this one.\n");
    }

    /** Surefire's and Failsafe's runs are two; whoever accepts after the check means both. */
    @Test
    void acceptingMeansAllTestPluginsOfTheBuildThatWasChecked() throws IOException {
        judged("2026-11-22T10-00-00_000", GOOD);
        judged("2026-11-22T10-00-05_000", BETTER);
        fixture.run(Command.CHECK, Map.of(Option.SINCE, "2026-11-22T09:00:00Z"), FakeConsole.unattended());

        assertThat(fixture.run(Command.CHECK, APPLY, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said)
                .containsExactly("ACCEPTED 2 tests × versions in src/test/touchstone/manifest.jsonl: commit it.");
    }

    @Test
    void whatIsNoLongerRequiredIsNamed() throws IOException {
        accepted(GOOD, BETTER);
        judged(GOOD);

        assertThat(fixture.run(Command.CHECK, Map.of(Option.APPLY, "true", Option.ALL, "true"), console))
                .isEqualTo(ExitCode.DONE);
        assertThat(console.said)
                .containsExactly(
                        "NO LONGER REQUIRED RefundTests.statesTheWindow · refund-v2",
                        "ACCEPTED 1 tests × versions in src/test/touchstone/manifest.jsonl: commit it.");
    }

    @Test
    void testsThatWereNotCompiledAreMissedBySource() throws IOException {
        Files.delete(module.resolve("target/test-classes/com/acme/RefundTests.class"));
        WholeFile.replace(
                module.resolve("src/test/java/com/acme/RefundTests.java"),
                "import dev.touchstone.junit.SampledTest;\nclass RefundTests { @SampledTest void window() {} }\n");

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text()).startsWith("GATE nothing was judged");
    }

    @Test
    void telemetryIsWrittenIfAskedFor() throws IOException {
        accepted(GOOD);
        judged(GOOD);

        assertThat(checked(Map.of(), Map.of(Option.OTEL, "file"))).isEqualTo(ExitCode.DONE);
        assertThat(module.resolve("target/touchstone/otel.jsonl")).content().contains("gen_ai.evaluation.result");
        assertThat(checked(Map.of(), Map.of(Option.OTEL, "http"))).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints.get(0))
                .startsWith("Illegal value of otel: \"http\". Nothing was done.\n\n  legal none or file\n");
    }

    @Test
    void troubleHasAnExitCodeOfItsOwn() throws IOException {
        accepted(GOOD, BETTER);
        judged(GOOD, error(V2, "ERROR the provider is down"));

        assertThat(check()).isEqualTo(ExitCode.TROUBLE);
        assertThat(console.text())
                .startsWith(
                        """
                        GATE RefundTests.statesTheWindow · refund-v2: ERROR

                          found ERROR the provider is down

                        Why:  where no verdict was reached, nothing is known of the version.
                        Fix:  mend the trouble the test names, and run the build again.
                        """);
    }

    @Test
    void andSoHasWhatCannotBeTold() throws IOException {
        accepted(GOOD, BETTER);
        judged(GOOD, verdict(V2, "INCONCLUSIVE", passRate("INCONCLUSIVE", 30, 0.9)));

        assertThat(check()).isEqualTo(ExitCode.INCONCLUSIVE);
        assertThat(console.text()).contains("Why:  what cannot be told apart from bad is not let through.");
    }

    @Test
    void aFailureIsWorseThanTrouble() throws IOException {
        accepted(GOOD, BETTER);
        judged(verdict(V1, "FAIL", passRate("FAIL", 40, 0.6)), error(V2, "ERROR the provider is down"));

        assertThat(check()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aTestThatHasNotReportedIsMissed() throws IOException {
        accepted(GOOD, BETTER);
        judged(GOOD);

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .startsWith(
                        """
                        GATE RefundTests.statesTheWindow · refund-v2 has not reported

                          required pass rate ≥ 90.0 %

                        Why:  a test that is removed, disabled or filtered out would let any version through.
                        Fix:  run it in this build; if it is to go, accept that.
                        Run:  touchstone check --apply=true --all=true
                        """);
    }

    @Test
    void aLoosenedRequirementIsNoticed() throws IOException {
        accepted(GOOD);
        judged(verdict(V1, "PASS", noRegression("PASS", 60, 0)));

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .startsWith(
                        """
                        GATE RefundTests.statesTheWindow · refund-v1 no longer judges what was accepted

                          required pass rate ≥ 90.0 %
                                   now less than 5.0 points worse

                        Why:  a requirement that is loosened or a golden set that is thinned out lets a worse version through.
                        Fix:  restore it; if it is to change, accept that and commit the manifest.
                        Run:  touchstone check --apply=true
                        """);
    }

    @Test
    void aThinnedOutGoldenSetIsNoticed() throws IOException {
        accepted(GOOD);
        Files.writeString(
                manifest(),
                Files.readString(manifest()).replace("sha256:0123\",\"cases\":40", "sha256:4567\",\"cases\":50"));
        judged(GOOD);

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .contains(
                        """
                          golden refunds.jsonl, 50 cases, sha256:4567
                                 now refunds.jsonl, 40 cases, sha256:0123
                        """);
    }

    @Test
    void aVersionNobodyHasAcceptedYetIsJudgedAllTheSame() throws IOException {
        accepted(GOOD);
        judged(GOOD, BETTER);
        assertThat(check()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void withoutAManifestNobodyKnowsWhatIsMissing() {
        judged(GOOD);

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .isEqualTo(
                        """
                        GATE no manifest: nobody has said what this build must judge

                        Why:  without it a test that is removed, disabled or loosened is not missed.
                        Fix:  accept what this build has judged, and commit src/test/touchstone/manifest.jsonl.
                        Run:  touchstone check --apply=true

                        CHECK 1 verdict: 1 objection.
                        GATE no manifest: nobody has said what this build must judge""");
    }

    @Test
    void aBuildThatJudgedNothingIsRed() {
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .isEqualTo(
                        """
                        GATE nothing was judged: no test of this build has written a verdict

                        Why:  a build in which no version was asked proves nothing.
                        Fix:  run the sampled tests in the same build; look for a filter, a profile or skipTests.
                        Run:  mvn verify

                        CHECK 0 verdicts: 1 objection.
                        GATE nothing was judged: no test of this build has written a verdict""");
    }

    @Test
    void aModuleWithoutSampledTestsHasNothingToCheck() throws IOException {
        Files.delete(module.resolve("target/test-classes/com/acme/RefundTests.class"));

        assertThat(check()).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("No sampled test here: nothing to check.");
    }

    @Test
    void aModuleWhoseSampledTestsAreAllGoneIsMissed() throws IOException {
        accepted(GOOD);
        Files.delete(module.resolve("target/test-classes/com/acme/RefundTests.class"));

        assertThat(check()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void answersMissedInAReplayAreNoPass() throws IOException {
        accepted(GOOD);
        judged(GOOD);
        try (Results results = run("2026-11-22T10-00-00_000")) {
            results.append(new AnswersRecord("com.acme.RefundTests#statesTheWindow", "refund-v1", 57, 3, 0, 0));
        }

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .startsWith(
                        """
                        GATE 3 answers were asked for in a replay and are not recorded

                          served 57

                        Why:  a test that swallows the error is green without an answer.
                        Fix:  record what is missing.
                        Run:  mvn test -Dtouchstone.responses=record
                        """);
    }

    @Test
    void verdictsOfAnEarlierBuildDoNotCount() throws IOException {
        accepted(GOOD, BETTER);
        judged(GOOD, BETTER);
        Map<Option, String> later = Map.of(Option.SINCE, "2026-11-22T10:00:02Z");
        Map<Option, String> earlier = Map.of(Option.SINCE, "2026-11-22T09:00:00Z");

        assertThat(fixture.run(Command.CHECK, later, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.text()).startsWith("GATE nothing was judged");
        assertThat(fixture.run(Command.CHECK, earlier, console)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void acceptingKeepsWhatTheseRunsHaveNotJudged() throws IOException {
        accepted(GOOD);
        judged(BETTER);

        assertThat(fixture.run(Command.CHECK, APPLY, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said)
                .containsExactly("ACCEPTED 2 tests × versions in src/test/touchstone/manifest.jsonl: commit it.");
        assertThat(Files.readString(manifest()))
                .isEqualTo(
                        """
                        {"test":"com.acme.RefundTests#statesTheWindow","version":"refund-v1","requirements":["pass rate ≥ 90.0 %"],"golden":"refunds.jsonl","fingerprint":"sha256:0123","cases":40}
                        {"test":"com.acme.RefundTests#statesTheWindow","version":"refund-v2","requirements":["pass rate ≥ 90.0 %"],"golden":"refunds.jsonl","fingerprint":"sha256:0123","cases":40}
                        """);
    }

    @Test
    void acceptingAllForgetsTheRest() throws IOException {
        accepted(GOOD);
        judged(BETTER);
        fixture.run(Command.CHECK, Map.of(Option.APPLY, "true", Option.ALL, "true"), console);

        assertThat(Files.readString(manifest())).doesNotContain("refund-v1").contains("refund-v2");
    }

    @Test
    void nothingIsAcceptedWhereNothingWasJudged() {
        assertThat(fixture.run(Command.CHECK, APPLY, console)).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        Nothing was judged. Nothing was written.

                        Why:  an empty manifest would let everything through.
                        Fix:  run the sampled tests first.""");
        assertThat(manifest()).doesNotExist();
    }

    @Test
    void aBuildServerAcceptsNothing() {
        judged(GOOD);

        assertThat(new ReviewFixture(module, true).run(Command.CHECK, APPLY, console))
                .isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        A build server accepts no manifest. Nothing was written.

                        Why:  what a build must judge is accepted by a person, and reviewed with the change it belongs to.
                        Fix:  run it on your machine and commit src/test/touchstone/manifest.jsonl.""");
        assertThat(manifest()).doesNotExist();
    }

    @Test
    void aDamagedManifestIsNotAbsent() throws IOException {
        accepted(GOOD);
        judged(GOOD);
        String line = Files.readString(manifest());
        Files.writeString(manifest(), line + "<<<<<<< ours\n");
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        Files.writeString(manifest(), line + line);
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        Files.writeString(manifest(), line + "{\"test\":\"a#b\"}\n");
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        Files.writeString(manifest(), line.substring(0, 50));
        assertThat(check()).isEqualTo(ExitCode.FAILED);

        assertThat(console.complaints).hasSize(4);
        assertThat(console.complaints.get(0)).startsWith(manifest() + ":2: an unresolved merge conflict\n");
        assertThat(console.complaints.get(1))
                .startsWith(manifest() + ":2: RefundTests.statesTheWindow · refund-v1 stands there twice\n");
        assertThat(console.complaints.get(2)).startsWith(manifest() + ":2: no test of a version: ");
        assertThat(console.complaints.get(3)).startsWith(manifest() + ":1: no test of a version: ");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"outcome\":\"FAIL\",', '', cannot read the results in",
        "'\"outcome\":\"FAIL\"', '\"outcome\":null', is missing",
        "'\"outcome\":\"FAIL\"', '\"outcome\":7', no FindingRecord",
        "'\"seed\":7', '\"seed\":\"x\"', is of another kind",
        "'{\"type\"', '{{\"type\"', cannot read the results in",
        "'\"type\":\"verdict\"', '\"type\":\"verdict\"}{\"a\":1', not one JSON object"
    })
    void resultsThatWereChangedAreTroubleAndNoVerdict(String written, String changed, String told) throws IOException {
        accepted(GOOD, BETTER);
        judged(GOOD, BAD);
        try (var files = Files.list(module.resolve("target/touchstone/results"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("-verdicts.jsonl"))
                    .toList()) {
                String text = Files.readString(file);
                assertThat(text).contains(written);
                Files.writeString(file, text.replace(written, changed));
            }
        }

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .singleElement()
                .asString()
                .startsWith("ERROR ")
                .contains(told);
    }

    @Test
    void aVerdictReachedAtNoMomentIsTrouble() throws IOException {
        accepted(GOOD);
        judged(verdictAt("today"));

        assertThat(fixture.run(Command.CHECK, Map.of(Option.SINCE, "2026-11-22T09:00:00Z"), console))
                .isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .singleElement()
                .asString()
                .startsWith("ERROR a verdict was reached at \"today\", which is no moment\n");
    }

    private static VerdictRecord verdictAt(String finished) {
        return new VerdictRecord(
                GOOD.test(),
                GOOD.version(),
                GOOD.role(),
                null,
                GOOD.outcome(),
                GOOD.findings(),
                GOOD.golden(),
                GOOD.calls(),
                GOOD.seed(),
                GOOD.startedAt(),
                finished,
                null);
    }

    @Test
    void aMomentThatIsNoneIsRefused() {
        assertThat(fixture.run(Command.CHECK, Map.of(Option.SINCE, "yesterday"), console))
                .isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints.get(0)).startsWith("Illegal value of since: \"yesterday\". Nothing was done.");
    }
}
