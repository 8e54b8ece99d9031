package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.disk.Sha256;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.ChangingCasesTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.FingerprintTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.MeaningForNobodyTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.MeaningOfOneTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.MeaningTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.NoMeaningTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.NoRecordTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.OneTraitTwiceTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.OverloadedTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.PassRateTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.ProviderTraitsTestCase;
import dev.touchstone.junit.fixtures.RecordedBaselineTestCases.RoutesTestCase;
import dev.touchstone.loopback.LoopbackProvider;
import dev.touchstone.loopback.Reply;
import dev.touchstone.loopback.Script;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record is drawn on one day; on the next the provider, or the candidate, is another. */
class RecordedBaselineTests {

    private static final String RECORD =
            "src/test/touchstone/baselines/dev/touchstone/junit/fixtures/RecordedBaselineTestCases$RoutesTestCase/lands/";
    private static final String OLD = "gpt-x-2026-05-01";
    private static final String NEW = "gpt-y-2026-06-01";

    @TempDir
    private Path module;

    private final Random random = new Random(4);
    private double oldFails = 0.05;
    private double newFails = 0.05;
    private String served = OLD;
    private String filler = "";
    private final LoopbackProvider provider = LoopbackProvider.start((Script) asked -> {
        boolean old = asked.model().equals(OLD);
        String start = random.nextDouble() < (old ? oldFails : newFails) ? "bad" : "good";
        String words = start + " word".repeat(8 + random.nextInt(4)) + (old ? filler : "");
        return Reply.text(words).servedBy(old ? served : NEW);
    });

    @BeforeEach
    void declareVersions() throws IOException, URISyntaxException {
        declare("");
    }

    private void declare(String more) throws IOException, URISyntaxException {
        Path key = Files.writeString(module.resolve("key.txt"), "any");
        Files.writeString(
                classes().resolve("touchstone/recorded.yaml"),
                """
                baseline: v1
                connection: {baseUrl: %s/v1, key: {file: "%s"}}
                versions:
                  v1: {provider: openai, model: %s, served: "gpt-*"%s}
                  v2: {provider: openai, model: %s, served: "gpt-*"}
                """
                        .formatted(provider.url(), key, OLD, more, NEW));
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(RecordedBaselineTests.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    @AfterEach
    void close() {
        provider.close();
    }

    private EngineRun of(Class<?> fixture, String version) {
        return EngineRun.of(fixture)
                .with("touchstone.versions", version)
                .with("touchstone.responses", "live")
                .with("touchstone.concurrency", "1")
                .with("touchstone.seed", "7")
                .in(module);
    }

    private Ran run(String version) {
        return of(RoutesTestCase.class, version).run();
    }

    private Ran accept(Class<?> fixture) {
        return of(fixture, "v1").with("touchstone.baseline", "accept").run();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    @Test
    void withoutARecordNobodyIsAsked() {
        Ran ran = run("v1");

        assertThat(ran.thrown()).isInstanceOf(ConfigurationException.class);
        assertThat(ran.failure())
                .isEqualTo(
                        """
                        there is no record of RecordedBaselineTestCases.RoutesTestCase.lands · v1. No call was made.

                          expected %sv1.baseline.json

                        Why:  @NoDrift(sinceRecord = true) compares today's answers with it, and what is compared with nothing has never drifted.
                        Fix:  draw a record of the version in production, and commit it.
                        Run:  mvn test -Dtest='RecordedBaselineTestCases' -Dtouchstone.versions=v1 -Dtouchstone.responses=live -Dtouchstone.baseline=accept"""
                                .formatted(RECORD));
        assertThat(provider.requests()).isZero();
    }

    @Test
    void theFirstRecordIsDrawnAcceptedAndMadeTheAnchor() {
        Ran ran = accept(RoutesTestCase.class);

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.printed())
                .contains("record accepted: " + RECORD
                        + "v1.baseline.json   the first record of its test, and its anchor");
        assertThat(module.resolve(RECORD + "v1.baseline.json")).exists();
        assertThat(module.resolve(RECORD + "anchor.json"))
                .content()
                .contains("\"pinned\": \"the first record of its test\"");
    }

    @Test
    void aProviderThatServesTheSamePasses() {
        accept(RoutesTestCase.class);

        Ran ran = run("v1,v2");

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.outcomes()).containsExactly("PASS lands · v1", "PASS lands · v2");
        assertThat(ran.verdictLines().get(0)).contains("grade drift below 25.0 % since its record: ");
    }

    @Test
    void aProviderThatServesSomethingElseUnderTheSameNameHasDriftedAndTheCandidateHasNotRegressed() {
        accept(RoutesTestCase.class);
        oldFails = 0.7;
        newFails = 0.7;

        Ran ran = run("v1,v2");

        assertThat(ran.outcomes()).containsExactly("FAIL lands · v1", "PASS lands · v2");
        assertThat(ran.failure())
                .startsWith("FAIL RecordedBaselineTestCases.RoutesTestCase.lands · v1: the provider has drifted: the"
                        + " distribution of grade has moved by ")
                .contains(
                        " since its record of " + today() + ", less than 25.0 % tolerated\n\n",
                        "\n  samples  110 today, 440 recorded   10 cases\n",
                        "\nWhy:  the version is the one recorded, digest and all, so what moved is what serves it, and no"
                                + " change under test; a provider that has not changed is failed at most once in 1,000"
                                + " runs.\n",
                        "\nFix:  compare today's answers with recorded ones, pin a dated snapshot, or accept what is served"
                                + " today as the new record.\n");
    }

    @Test
    void aWorseCandidateOnAnUnchangedProviderHasRegressed() {
        accept(RoutesTestCase.class);
        newFails = 0.7;

        Ran ran = run("v1,v2");

        assertThat(ran.outcomes()).containsExactly("FAIL lands · v2", "PASS lands · v1");
        assertThat(ran.failure())
                .startsWith("FAIL RecordedBaselineTestCases.RoutesTestCase.lands · v2: ")
                .contains(
                        " points worse than the baseline, 25.0 tolerated\n",
                        "\n  moved      the candidate: drawn in turns with it, v1 still answers as its record does\n",
                        "\n  control    95.0 %   418 of 440   recorded\n",
                        "   today\n",
                        "95 %, Newcombe, taken as independent, n = 40 and 440\n",
                        "\n  control    the distribution of served model has moved by 0.0 % since its record of "
                                + today(),
                        "\n             0.0 … 9.2 %   95 %, over cases   40 today, 440 recorded   10 cases\n")
                .doesNotContain("the provider has drifted");
    }

    @Test
    void aCandidateThatStayedWhileTheBaselineChangedIsNotBlamedAlone() {
        oldFails = 0.45;
        accept(RoutesTestCase.class);
        oldFails = 0;
        newFails = 0.45;

        Ran ran = run("v2");

        assertThat(ran.failure())
                .startsWith("FAIL RecordedBaselineTestCases.RoutesTestCase.lands · v2: ")
                .contains(
                        " points worse than the baseline, 25.0 tolerated\n",
                        "\n  moved      the provider, and the candidate perhaps: v1, drawn in turns with it, no longer"
                                + " answers as its record does\n",
                        "\nFix:  hold the candidate against what is recorded of v1 too; if v1 is to stay as it is served now,"
                                + " draw its record anew.\n");
    }

    @Test
    void casesThatAreNotThoseOfTheRecordAreCountedAlsoWhereNothingHasMoved() throws IOException, URISyntaxException {
        writeCases("Question");
        accept(ChangingCasesTestCase.class);
        writeCases("Frage");

        Ran ran = of(ChangingCasesTestCase.class, "v1").run();

        assertThat(ran.outcomes()).containsExactly("PASS lands · v1");
        assertThat(ran.printed())
                .contains(
                        "WARNING RecordedBaselineTestCases.ChangingCasesTestCase.lands · v1: drift since its record of "
                                + today()
                                + " is judged on a part of the golden cases; not compared  3 changed since: case-07,"
                                + " case-08, case-09");
    }

    private void writeCases(String ofTheLast) throws IOException, URISyntaxException {
        Files.writeString(
                classes().resolve("golden/changing.jsonl"),
                IntStream.range(0, 10)
                        .mapToObj(number -> "{\"id\": \"case-0%d\", \"input\": \"%s %d\"}\n"
                                .formatted(number, number < 7 ? "Question" : ofTheLast, number))
                        .collect(Collectors.joining()));
    }

    @Test
    void aModelServedInPlaceOfTheRecordedOneIsNamed() {
        accept(RoutesTestCase.class);
        served = "gpt-x-2026-05-02";

        assertThat(run("v1").failure())
                .startsWith("FAIL RecordedBaselineTestCases.RoutesTestCase.lands · v1: the provider has drifted: the"
                        + " distribution of served model has moved by 100.0 % since its record of " + today()
                        + ", less than 25.0 % tolerated");
    }

    @Test
    void answersThatComeToMeanSomethingElseHaveDrifted() {
        accept(MeaningTestCase.class);
        Ran same = of(MeaningTestCase.class, "v1").run();
        filler = " quite unlike jazz".repeat(6);

        Ran drifted = of(MeaningTestCase.class, "v1").run();

        assertThat(same.failures()).isEmpty();
        assertThat(drifted.failure())
                .startsWith("FAIL RecordedBaselineTestCases.MeaningTestCase.lands · v1: the provider has drifted: the"
                        + " distribution of meaning has moved by ")
                .contains(" maximum mean discrepancy\n");
    }

    @Test
    void meaningNeedsABodyThatEmbedsAndOneThatEmbedsNeedsARequirement() {
        assertThat(of(NoMeaningTestCase.class, "v1").run().failure())
                .isEqualTo(
                        """
                        RecordedBaselineTestCases.NoMeaningTestCase.lands has @NoDrift(of = Trait.MEANING) and takes no Meaning. No call was made.

                        Why:  nobody would embed the answers.
                        Fix:  declare a parameter of type Meaning and give every answer its embedding: meaning.is(…).""");
        assertThat(of(MeaningForNobodyTestCase.class, "v1").run().failure())
                .startsWith("RecordedBaselineTestCases.MeaningForNobodyTestCase.lands takes a Meaning and has no"
                        + " @NoDrift(of = Trait.MEANING). No call was made.");
        assertThat(of(MeaningOfOneTestCase.class, "v1").run().failure())
                .startsWith(
                        "RecordedBaselineTestCases.MeaningOfOneTestCase.lands takes a Meaning without @SampledTest. No"
                                + " call was made.");
        assertThat(provider.requests()).isZero();
    }

    @Test
    void whatTellsOfTheProviderIsNotComparedBetweenVersions() {
        assertThat(of(ProviderTraitsTestCase.class, "v1").run().failure())
                .isEqualTo(
                        """
                        RecordedBaselineTestCases.ProviderTraitsTestCase.lands: @NoDrift compares what tells of the provider, and no record. No call was made.

                          of the provider INPUT_TOKENS, SERVED_MODEL, FINGERPRINT

                        Why:  two versions differ in them for good reason; one version on two days does not.
                        Fix:  write sinceRecord = true, or compare another trait.""");
    }

    @Test
    void aPassRateThatFellWithTheProviderIsLaidToIt() {
        accept(PassRateTestCase.class);
        oldFails = 0.7;

        assertThat(of(PassRateTestCase.class, "v1").run().failure())
                .startsWith("FAIL RecordedBaselineTestCases.PassRateTestCase.lands · v1: ")
                .contains(
                        " of answers pass, 85.0 % required; the provider has drifted since its record of " + today()
                                + "\n\n",
                        "\n  moved     the provider: v1 no longer answers as its record does\n",
                        "\n  control   95.0 %   418 of 440   recorded\n");
    }

    @Test
    void aRecordOfAnotherDigestIsNoRecordOfThisVersion() throws IOException, URISyntaxException {
        accept(RoutesTestCase.class);
        declare(", parameters: {temperature: 0.1}");
        int asked = provider.requests();

        assertThat(run("v1").failure())
                .startsWith(RECORD
                        + "v1.baseline.json:5: the record of RecordedBaselineTestCases.RoutesTestCase.lands · v1 is"
                        + " of another digest. No call was made.\n\n  recorded sha256:")
                .contains("-Dtouchstone.versions=v1 -Dtouchstone.responses=live -Dtouchstone.baseline=accept");
        assertThat(provider.requests()).isEqualTo(asked);
    }

    @Test
    void aDamagedRecordStopsTheTestBeforeTheFirstCall() throws IOException {
        accept(RoutesTestCase.class);
        Path file = module.resolve(RECORD + "v1.baseline.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"passed\":\\d+", "\"passed\":1"));
        int asked = provider.requests();

        assertThat(run("v1").failure()).contains("the checksum is not that of the lines above: the record was edited");
        assertThat(of(RoutesTestCase.class, "v1")
                        .with("touchstone.responses", "replay")
                        .run()
                        .failure())
                .contains("the record was edited");
        assertThat(provider.requests()).isEqualTo(asked);
    }

    @Test
    void anotherGraderIsNamedWhereSomethingHasMoved() throws IOException {
        accept(RoutesTestCase.class);
        Path file = module.resolve(RECORD + "v1.baseline.json");
        String graded = Files.readString(file).replaceFirst("\"judge\": \"sha256:\\w+\"", "\"judge\": \"sha256:0\"");
        String body = graded.substring(0, graded.indexOf("\"checksum\""));
        Files.writeString(
                file, body + "\"checksum\": \"sha256:" + Sha256.hex(body.getBytes(StandardCharsets.UTF_8)) + "\"\n}\n");
        oldFails = 0.7;

        assertThat(run("v1").failure())
                .contains(
                        "\n  judge    the class that grades was compiled to other bytes when the record was drawn; if it"
                                + " grades otherwise now, that is what moved, and the record is to be drawn anew\n");
    }

    @Test
    void whatDoesNotMeetItsOwnRequirementsIsNoBaseline() {
        oldFails = 0.7;

        assertThat(accept(PassRateTestCase.class).failure())
                .startsWith("FAIL RecordedBaselineTestCases.PassRateTestCase.lands · v1: ")
                .contains("\n  record    none was made: what does not meet its own requirements is no baseline\n");
        assertThat(module.resolve("src")).doesNotExist();
    }

    @Test
    void aBuildServerProposesWhatIsReviewedInLater() {
        Ran refused = of(RoutesTestCase.class, "v1")
                .with("touchstone.ci", "true")
                .with("touchstone.baseline", "accept")
                .run();
        Ran proposed = of(RoutesTestCase.class, "v1")
                .with("touchstone.ci", "true")
                .with("touchstone.baseline", "propose")
                .run();

        assertThat(refused.failure())
                .startsWith("touchstone.baseline = accept (system property) on a build server. No call was made.");
        assertThat(proposed.failures()).isEmpty();
        assertThat(proposed.printed())
                .contains("record proposed: target/touchstone/baselines/dev/touchstone/junit/fixtures/")
                .containsPattern("   accept it with mvn \\S*:baseline -Dtouchstone.apply=true\n");
        assertThat(module.resolve("src")).doesNotExist();
    }

    @Test
    void aRecordIsDrawnLiveOrNotAtAll() {
        assertThat(of(RoutesTestCase.class, "v1")
                        .with("touchstone.responses", "record")
                        .with("touchstone.baseline", "accept")
                        .run()
                        .failure())
                .isEqualTo(
                        """
                        touchstone.baseline = accept (system property) without touchstone.responses=live. No call was made.

                        Why:  a record says what a provider served on one day; recorded answers are of other days.
                        Fix:  add -Dtouchstone.responses=live.""");
    }

    @Test
    void aNewAnchorNeedsAReason() {
        assertThat(of(RoutesTestCase.class, "v1")
                        .with("touchstone.baseline", "accept")
                        .with("touchstone.anchor", "new")
                        .run()
                        .failure())
                .isEqualTo(
                        """
                        touchstone.anchor = new (system property) without a reason. No call was made.

                        Why:  the anchor is what no later baseline may be worse than; who replaces it lets a loss in.
                        Fix:  say why: -Dtouchstone.reason='…'; it is kept with the anchor.""");
    }

    @Test
    void recordedAnswersAreNotTakenForTodays() {
        accept(RoutesTestCase.class);
        oldFails = 0.7;
        newFails = 0.7;
        of(RoutesTestCase.class, "v1,v2").with("touchstone.responses", "record").run();

        Ran replayed = of(RoutesTestCase.class, "v1,v2")
                .with("touchstone.responses", "replay")
                .run();

        assertThat(replayed.outcomes()).containsExactly("PASS lands · v2", "REFERENCE lands · v1");
        assertThat(replayed.printed())
                .containsOnlyOnce(
                        "RecordedBaselineTestCases.RoutesTestCase.lands · v1: drift since its record of " + today()
                                + " is not judged, because recorded answers are none of today's; -Dtouchstone.responses=live judges"
                                + " it\n");
    }

    @Test
    void aRecordThatIsNotAcceptedIsNoVerdictAndGoesOnWaiting() throws IOException {
        accept(RoutesTestCase.class);
        String inForce = Files.readString(module.resolve(RECORD + "v1.baseline.json"));
        oldFails = 0.4;

        Ran ran = accept(RoutesTestCase.class);

        assertThat(ran.outcomes()).containsExactly("ERROR lands · v1");
        assertThat(ran.failure())
                .startsWith("the record of dev.touchstone.junit.fixtures.RecordedBaselineTestCases$RoutesTestCase#lands"
                        + " · v1 is not accepted: it is not shown to be as good as the anchor. What is in force stays as"
                        + " it is.\n")
                .contains("\n  kept       target/touchstone/baselines/dev/touchstone/junit/fixtures/")
                .endsWith(":baseline -Dtouchstone.apply=true -Dtouchstone.anchor=new -Dtouchstone.reason='…'");
        assertThat(module.resolve(RECORD + "v1.baseline.json")).hasContent(inForce);
        assertThat(module.resolve(RECORD.replace("src/test", "target") + "v1.baseline.json"))
                .exists();
    }

    @Test
    void ofCasesThatHaveAllChangedARecordIsDrawnAsTheAnchorOrNotAtAll() throws IOException, URISyntaxException {
        writeCases(0, 10);
        accept(ChangingCasesTestCase.class);
        writeCases(10, 20);
        int asked = provider.requests();

        Ran judged = of(ChangingCasesTestCase.class, "v1").run();
        Ran refused = accept(ChangingCasesTestCase.class);

        assertThat(judged.failure())
                .contains(" cannot be compared: no golden case is the one recorded any more.")
                .endsWith(" -Dtouchstone.baseline=accept -Dtouchstone.anchor=new -Dtouchstone.reason='…'");
        assertThat(refused.failure())
                .contains(
                        " is not accepted: none of its golden cases is one of the anchor's any more. No call was made.")
                .endsWith(" -Dtouchstone.responses=live -Dtouchstone.baseline=accept -Dtouchstone.anchor=new"
                        + " -Dtouchstone.reason='…'");
        assertThat(provider.requests()).isEqualTo(asked);
        assertThat(of(ChangingCasesTestCase.class, "v1")
                        .with("touchstone.baseline", "accept")
                        .with("touchstone.anchor", "new")
                        .with("touchstone.reason", "other questions are asked now")
                        .run()
                        .printed())
                .contains("   the new anchor in place of that of " + today() + "\n");
    }

    @Test
    void casesNobodyAsksAnyMoreAreCountedToo() throws IOException, URISyntaxException {
        writeCases(0, 10);
        accept(ChangingCasesTestCase.class);
        writeCases(0, 8);

        assertThat(of(ChangingCasesTestCase.class, "v1").run().printed())
                .contains("is judged on a part of the golden cases; not compared  2 asked no more: case-8, case-9\n");
    }

    private void writeCases(int from, int to) throws IOException, URISyntaxException {
        Files.writeString(
                classes().resolve("golden/changing.jsonl"),
                IntStream.range(from, to)
                        .mapToObj(number ->
                                "{\"id\": \"case-%d\", \"input\": \"Question %d\"}\n".formatted(number, number))
                        .collect(Collectors.joining()));
    }

    @Test
    void whatAProviderDoesNotReportIsNotRecordedForLater() {
        Ran ran = accept(FingerprintTestCase.class);

        assertThat(ran.outcomes()).containsExactly("ERROR lands · v1");
        assertThat(ran.failure())
                .startsWith("ERROR RecordedBaselineTestCases.FingerprintTestCase.lands · v1: nothing is known about the"
                        + " fingerprint of an answer to ");
        assertThat(provider.requests()).isOne();
        assertThat(module.resolve("src")).doesNotExist();
    }

    @Test
    void oneTraitTwiceIsRefusedWhereItWouldBeDrawnToo() {
        assertThat(accept(OneTraitTwiceTestCase.class).failure())
                .contains("grade drift below 25.0 % is required beside another of its kind");
        assertThat(provider.requests()).isZero();
    }

    @Test
    void aRunOfCandidatesAloneDrawsNoRecordSilently() {
        assertThat(of(RoutesTestCase.class, "v2")
                        .with("touchstone.baseline", "accept")
                        .run()
                        .failure())
                .isEqualTo(
                        """
                        a record of RecordedBaselineTestCases.RoutesTestCase.lands is to be drawn, and its baseline does not run. No call was made.

                          baseline v1

                        Why:  a record is of the version in production; of candidates none is drawn.
                        Fix:  add the baseline: -Dtouchstone.versions=v1, or drop touchstone.baseline.""");
        assertThat(provider.requests()).isZero();
    }

    @Test
    void aRunThatDrawsNoRecordSaysSo() {
        assertThat(accept(NoRecordTestCase.class).printed())
                .contains("WARNING touchstone.baseline=accept drew no record: no test that ran asks for one by"
                        + " @NoDrift(sinceRecord = true).\n");
        assertThat(accept(PassRateTestCase.class).printed()).doesNotContain("drew no record");
    }

    @Test
    void ofOneCaseNoRecordIsDrawn() {
        assertThat(of(RoutesTestCase.class, "v1")
                        .with("touchstone.baseline", "accept")
                        .with("touchstone.case", "toss-1")
                        .run()
                        .failure())
                .startsWith("touchstone.baseline = accept (system property) with touchstone.case. No call was made.");
    }

    @Test
    void anAnchorIsReplacedByARecordThatIsAcceptedOrNotAtAll() {
        assertThat(of(RoutesTestCase.class, "v1")
                        .with("touchstone.anchor", "new")
                        .with("touchstone.reason", "why not")
                        .run()
                        .failure())
                .startsWith("touchstone.anchor = new (system property) and no record is accepted. No call was made.");
    }

    @Test
    void thePlanCountsWhatDrawingTakes() {
        assertThat(accept(PassRateTestCase.class).printed()).contains("a record of 44 answers to each case");
    }

    @Test
    void twoSampledTestsOfOneNameWouldBeTakenForEachOther() {
        assertThat(of(OverloadedTestCase.class, "v1").run().failures())
                .hasSize(2)
                .allSatisfy(failure -> assertThat(failure)
                        .startsWith("@SampledTest RecordedBaselineTestCases.OverloadedTestCase.lands is the name of 2"
                                + " methods. No call was made.\n")
                        .contains("Fix:  give each a name of its own."));
        assertThat(provider.requests()).isZero();
    }
}
