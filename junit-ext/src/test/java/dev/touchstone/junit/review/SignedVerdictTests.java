package dev.touchstone.junit.review;

import static dev.touchstone.junit.results.ResultFixture.TEST;
import static dev.touchstone.junit.results.ResultFixture.noRegression;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.junit.attest.Checked;
import dev.touchstone.junit.attest.Keys;
import dev.touchstone.junit.attest.RolloutVerdict;
import dev.touchstone.junit.attest.RolloutVerdict.Mode;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import dev.touchstone.junit.attest.TestResult;
import dev.touchstone.junit.attest.UnitFile;
import dev.touchstone.junit.attest.Verifier;
import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.results.AnswersRecord;
import dev.touchstone.junit.results.CallsRecord;
import dev.touchstone.junit.results.FindingRecord;
import dev.touchstone.junit.results.FlagRecord;
import dev.touchstone.junit.results.GoldenRecord;
import dev.touchstone.junit.results.Results;
import dev.touchstone.junit.results.ServedRecord;
import dev.touchstone.junit.results.StageRecord;
import dev.touchstone.junit.results.VerdictRecord;
import dev.touchstone.junit.results.VersionRecord;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a build says of each version after its check, and who vouches for it. */
class SignedVerdictTests {

    private static final ModelVersion OLD = version("refund-v1", "gpt-x");
    private static final ModelVersion NEW = version("refund-v2", "gpt-y");
    private static final ModelVersion NEWER = version("refund-v3", "gpt-z");
    private static final GoldenRecord GOLDEN = new GoldenRecord("refunds.jsonl", "sha256:" + "ab".repeat(32), 40);
    private static final VerdictRecord GOOD_OLD = judged(OLD, "PASS", passRate("PASS", 60, 0.95));
    private static final VerdictRecord GOOD_NEW = judged(NEW, "PASS", passRate("PASS", 60, 0.97));
    private static final VerdictRecord REFERENCE = judged(OLD, "REFERENCE", CallsRecord.NONE, null);
    private static final VerdictRecord BAD_NEW = judged(NEW, "FAIL", noRegression("FAIL", 40, -0.3));
    private static final VerdictRecord OPEN_NEW = judged(NEW, "INCONCLUSIVE", passRate("INCONCLUSIVE", 40, 0.9));

    private static final String POLICY =
            """
            stages:
              pre-merge:
                inconclusive: warn
              pre-canary:
                maxAge: 30d
                maxExposure: 0.05
                slices: [billing]
            keys:
              - signing.pub.pem
            """;

    @TempDir
    private Path module;

    private final FakeConsole console = FakeConsole.unattended();
    private final Map<String, String> environment = new HashMap<>();
    private ReviewFixture fixture;
    private Path policy;
    private Keys keys;

    private static ModelVersion version(String name, String model) {
        return new ModelVersion(name, Optional.empty(), model, Optional.empty(), Map.of());
    }

    private static VerdictRecord judged(ModelVersion version, String outcome, FindingRecord... findings) {
        return judged(version, outcome, new CallsRecord(64, 60, 271), null, findings);
    }

    private static VerdictRecord judged(
            ModelVersion version,
            String outcome,
            CallsRecord calls,
            @Nullable String error,
            FindingRecord... findings) {
        boolean baseline = version.equals(OLD);
        return new VerdictRecord(
                TEST,
                VersionRecord.of(version),
                baseline ? "baseline" : "candidate",
                baseline ? null : VersionRecord.of(OLD),
                outcome,
                List.of(findings),
                GOLDEN,
                calls,
                7,
                "2026-11-22T10:00:00Z",
                "2026-11-22T10:00:01Z",
                error);
    }

    @BeforeEach
    void aModuleWithASampledTestAPolicyAndAKey() throws IOException {
        fixture = new ReviewFixture(module);
        WholeFile.replace(
                module.resolve("target/test-classes/com/acme/RefundTests.class"),
                "…Ldev/touchstone/junit/SampledTest;…");
        policy = module.resolve(Policy.FILE);
        WholeFile.replace(policy, POLICY);
        keys = Keys.make(module.resolve("src/test/touchstone"), "signing");
        environment.put("TOUCHSTONE_SIGNING_KEY", Files.readString(keys.privateFile()));
    }

    private Results run(String moment) {
        return Results.in(
                module.resolve("target/touchstone"), Map.of("sun.java.command", "ForkedBooter " + moment + "-jvmRun1"));
    }

    private void ran(Optional<String> stage, VerdictRecord... verdicts) {
        UnitFile.write(OLD, module.resolve("target/touchstone"));
        UnitFile.write(NEW, module.resolve("target/touchstone"));
        try (Results results = run("2026-11-22T10-00-00_000")) {
            stage.ifPresent(name -> results.note(new StageRecord(
                    name,
                    Policy.read(policy).digest(),
                    policy.toString(),
                    Policy.read(policy).stage(name).inconclusive().word())));
            for (VerdictRecord verdict : verdicts) {
                results.append(verdict);
            }
        }
    }

    /** As this build has judged it. */
    private void accept() {
        assertThat(fixture.run(Command.CHECK, Map.of(Option.APPLY, "true"), FakeConsole.unattended()))
                .isEqualTo(ExitCode.DONE);
    }

    private int check() {
        return check(Map.of());
    }

    private int check(Map<Option, String> typed) {
        return Command.CHECK.run(fixture.project, typed, new Caller(console, "ada", ReviewFixture.CLOCK, environment));
    }

    private int checkedAt(String stage, VerdictRecord... verdicts) {
        ran(Optional.of(stage), verdicts);
        accept();
        return check();
    }

    private Path signed() {
        return module.resolve("target/touchstone/verdict.intoto.jsonl");
    }

    private List<RolloutVerdict> verdicts() throws IOException {
        List<RolloutVerdict> verdicts = new ArrayList<>();
        for (String line : Files.readAllLines(signed())) {
            Checked checked = new Verifier(List.of(keys.verifying())).check(line, "verdict:1");
            RolloutVerdict.of(checked.trusted(), "verdict:1").ifPresent(verdicts::add);
        }
        return verdicts;
    }

    private JsonNode rollout() throws IOException {
        return new ObjectMapper()
                .readTree(module.resolve("target/touchstone/rollout.json").toFile());
    }

    private JsonNode told(ModelVersion version) throws IOException {
        for (JsonNode each : rollout().get("versions")) {
            if (each.at("/candidate/digest").asText().equals(version.digest())) {
                return each;
            }
        }
        throw new AssertionError("nothing is said of " + version);
    }

    @Test
    void aLivePassAtAStageAuthorisesWhatTheStageAllows() throws IOException {
        assertThat(checkedAt("pre-canary", GOOD_OLD, GOOD_NEW)).isEqualTo(ExitCode.DONE);

        assertThat(console.said)
                .containsExactly(
                        "CHECK 2 verdicts: nothing speaks against this build.",
                        "SIGNED 2 versions by " + keys.verifying().id() + ": target/touchstone/verdict.intoto.jsonl");
        RolloutVerdict verdict = verdicts().get(1);
        assertThat(verdict.outcome()).isEqualTo(Outcome.PASS);
        assertThat(verdict.mode()).isEqualTo(Mode.LIVE);
        assertThat(verdict.candidate().digest()).isEqualTo(NEW.digest());
        assertThat(verdict.authorises())
                .isEqualTo(new RolloutVerdict.Authorised("pre-canary", 0.05, List.of("billing")));
        assertThat(verdict.rollbackTo()).hasValue(OLD.digest());
        assertThat(verdict.period())
                .isEqualTo(new RolloutVerdict.Period(
                        Instant.parse("2026-11-22T10:00:01Z"), Instant.parse("2026-12-22T10:00:01Z")));
        assertThat(verdicts().get(0).rollbackTo()).isEmpty();
    }

    @Test
    void theEvidenceIsSignedWithIt() throws IOException {
        checkedAt("pre-canary", GOOD_OLD, GOOD_NEW);

        Map<String, ?> predicate = new Verifier(List.of(keys.verifying()))
                .check(Files.readAllLines(signed()).get(2), "verdict:3")
                .trusted()
                .predicate();
        JsonNode told = told(NEW);
        assertThat((Object) new ObjectMapper().valueToTree(predicate)).isEqualTo(told);
        assertThat(told.get("changed").toString()).isEqualTo("[\"model\"]");
        assertThat(told.at("/baseline/digest").asText()).isEqualTo(OLD.digest());
        assertThat(told.at("/policy/digest").asText())
                .isEqualTo(Policy.read(policy).digest());
        assertThat(told.at("/policy/declaredBeforeRun").asBoolean()).isTrue();
        assertThat(told.at("/samples/mode").asText()).isEqualTo("live");
        assertThat(told.at("/samples/count").asInt()).isEqualTo(60);
        assertThat(told.at("/tests/0/id").asText()).isEqualTo(TEST);
        assertThat(told.at("/tests/0/requirements/0/n").asInt()).isEqualTo(60);
        assertThat(told.at("/tests/0/requirements/0/interval/method").asText()).isEqualTo("anytime beta mixture");
        assertThat(told.at("/goldens/0/fingerprint").asText()).isEqualTo(GOLDEN.fingerprint());
        assertThat(told.has("cost")).isFalse();
    }

    @Test
    void everybodysTestToolsReadItToo() throws IOException {
        checkedAt("pre-canary", GOOD_OLD, GOOD_NEW);

        var statement = new Verifier(List.of(keys.verifying()))
                .check(Files.readAllLines(signed()).get(3), "verdict:4")
                .trusted();
        assertThat(statement.predicateType()).isEqualTo(TestResult.TYPE);
        assertThat(statement.subject().digest()).isEqualTo(NEW.digest());
        assertThat(statement.predicate()).containsEntry("result", "PASSED").containsEntry("passedTests", List.of(TEST));
    }

    @Test
    void aFailureAuthorisesNothingAndLeavesTheOtherVersionAlone() throws IOException {
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        accept();
        deleteResults();
        ran(Optional.of("pre-canary"), GOOD_OLD, BAD_NEW);

        assertThat(check()).isEqualTo(ExitCode.FAILED);

        assertThat(verdicts()).extracting(RolloutVerdict::outcome).containsExactly(Outcome.PASS, Outcome.FAIL);
        assertThat(verdicts().get(1).authorises().maxExposure()).isZero();
        assertThat(rollout().get("decision").asText()).isEqualTo("FAIL");
        assertThat(rollout().get("heldBack").asBoolean()).isTrue();
        assertThat(told(NEW).get("reasons").toString())
                .contains("\"code\":\"noRegression\",\"outcome\":\"FAIL\"")
                .contains("\"says\":\"GATE RefundTests.statesTheWindow · refund-v2: FAIL\"");
        assertThat(told(OLD).get("reasons")).isEmpty();
    }

    private void deleteResults() throws IOException {
        try (var files = Files.list(module.resolve("target/touchstone/results"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void whatHoldsTheWholeBuildBackHoldsEveryVersionBack() throws IOException {
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);

        assertThat(check()).isEqualTo(ExitCode.FAILED);

        assertThat(verdicts()).allSatisfy(verdict -> {
            assertThat(verdict.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(verdict.authorises().maxExposure()).isZero();
        });
        assertThat(told(NEW).at("/reasons/0/says").asText()).startsWith("GATE no manifest");
    }

    @Test
    void whatIsLetThroughUndecidedIsNoPass() throws IOException {
        assertThat(checkedAt("pre-merge", GOOD_OLD, OPEN_NEW)).isEqualTo(ExitCode.DONE);

        assertThat(console.said.get(0)).isEqualTo("LET THROUGH at pre-merge by " + policy + " (inconclusive: warn):");
        assertThat(console.said.get(1)).startsWith("GATE RefundTests.statesTheWindow · refund-v2: INCONCLUSIVE\n");
        assertThat(console.said).contains("CHECK 2 verdicts: nothing speaks against this build.");
        assertThat(verdicts().get(1).outcome()).isEqualTo(Outcome.INCONCLUSIVE);
        assertThat(rollout().get("decision").asText()).isEqualTo("INCONCLUSIVE");
        assertThat(rollout().get("heldBack").asBoolean()).isFalse();
    }

    @Test
    void whereThePolicyDoesNotSaySoItIsRed() {
        assertThat(checkedAt("pre-canary", GOOD_OLD, OPEN_NEW)).isEqualTo(ExitCode.INCONCLUSIVE);
    }

    private static ServedRecord otherModel(ModelVersion version) {
        return new ServedRecord(version.name(), version.digest(), version.model(), "gpt-mini", false, 60);
    }

    private void served(ServedRecord... served) {
        try (Results results = run("2026-11-22T10-00-00_000")) {
            for (ServedRecord each : served) {
                results.append(each);
            }
        }
    }

    @Test
    void anotherModelInPlaceOfOneVersionLeavesTheOthersAlone() throws IOException {
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW, judged(NEWER, "PASS", passRate("PASS", 60, 0.97)));
        accept();
        served(otherModel(NEW));

        assertThat(check()).isEqualTo(ExitCode.TROUBLE);

        assertThat(verdicts())
                .extracting(RolloutVerdict::outcome)
                .containsExactly(Outcome.PASS, Outcome.ERROR, Outcome.PASS);
        assertThat(told(NEWER).at("/authorises/maxExposure").asDouble()).isEqualTo(0.05);
        assertThat(told(NEWER).get("reasons")).isEmpty();
        assertThat(told(NEW).at("/authorises/maxExposure").asDouble()).isZero();
        assertThat(told(NEW).at("/reasons/0/says").asText())
                .isEqualTo("GATE refund-v2: another model answered than the version asks for");
        assertThat(rollout().get("heldBack").asBoolean()).isTrue();
    }

    @Test
    void anotherModelInPlaceOfTheBaselineHoldsBackWhatWasComparedWithIt() throws IOException {
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        accept();
        served(otherModel(OLD));

        assertThat(check()).isEqualTo(ExitCode.TROUBLE);

        assertThat(verdicts()).extracting(RolloutVerdict::outcome).containsExactly(Outcome.ERROR, Outcome.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"refund-v2, 1, 0", "refund-v1, 1, 0", "refund-v2, 0, 1"})
    void answersOfARecordingAuthoriseNothing(String version, int served, int missed) throws IOException {
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        try (Results results = run("2026-11-22T10-00-00_000")) {
            results.append(new AnswersRecord(TEST, version, served, missed, 5, 0));
        }
        accept();

        check();

        RolloutVerdict verdict = verdicts().get(1);
        assertThat(verdict.mode()).isEqualTo(Mode.REPLAY);
        assertThat(verdict.authorises().maxExposure()).isZero();
    }

    @Test
    void answersThatWereRecordedOnTheWayAreLive() throws IOException {
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        try (Results results = run("2026-11-22T10-00-00_000")) {
            results.append(new AnswersRecord(TEST, "refund-v2", 0, 0, 60, 60));
        }
        accept();
        check();

        assertThat(verdicts().get(1).authorises().maxExposure()).isEqualTo(0.05);
    }

    @Test
    void aVersionThatWasOnlyComparedWithGetsNoVerdict() throws IOException {
        checkedAt("pre-canary", REFERENCE, GOOD_NEW);

        assertThat(verdicts()).extracting(verdict -> verdict.candidate().name()).containsExactly("refund-v2");
        assertThat(told(OLD).get("decision").asText()).isEqualTo("REFERENCE");
        assertThat(told(OLD).has("authorises")).isFalse();
    }

    @Test
    void nothingUnverifiedIsNamedToReturnTo() throws IOException {
        assertThat(checkedAt("pre-canary", REFERENCE, GOOD_NEW)).isEqualTo(ExitCode.DONE);

        String why =
                "refund-v1 was only compared with in this build, not judged by itself, and no signed verdict that still"
                        + " counts says it may be routed";
        assertThat(verdicts().get(0).rollbackTo()).isEmpty();
        assertThat(told(NEW).has("rollbackTo")).isFalse();
        assertThat(told(NEW).get("noRollback").asText()).isEqualTo(why);
        assertThat(console.said).contains("NOTE refund-v2 names no version to roll back to: " + why);
    }

    /** The usual way: what is in production now was a candidate once, and its verdict was kept. */
    @Test
    void whatAnEarlierBuildHasSignedMayBeReturnedTo() throws IOException {
        checkedAt("pre-canary", GOOD_OLD, GOOD_NEW);
        WholeFile.replace(module.resolve("verdicts/last.jsonl"), Files.readString(signed()));
        deleteResults();

        assertThat(checkedAt("pre-canary", REFERENCE, GOOD_NEW)).isEqualTo(ExitCode.DONE);

        assertThat(verdicts().get(0).rollbackTo()).hasValue(OLD.digest());
        assertThat(told(NEW).has("noRollback")).isFalse();
    }

    @Test
    void aVerdictThatIsPastItsTimeVouchesForNothing() throws IOException {
        checkedAt("pre-canary", GOOD_OLD, GOOD_NEW);
        WholeFile.replace(module.resolve("kept/last.jsonl"), Files.readString(signed()));
        deleteResults();
        ran(Optional.of("pre-canary"), REFERENCE, GOOD_NEW);

        Clock muchLater = Clock.fixed(Instant.parse("2027-01-22T12:00:00Z"), ZoneOffset.UTC);
        Command.CHECK.run(
                fixture.project, Map.of(Option.VERDICTS, "kept"), new Caller(console, "ada", muchLater, environment));
        assertThat(told(NEW).has("rollbackTo")).isFalse();

        check(Map.of(Option.VERDICTS, "kept"));
        assertThat(told(NEW).get("rollbackTo").asText()).isEqualTo(OLD.digest());
    }

    @Test
    void aBaselineThatFailedIsNotReturnedTo() throws IOException {
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        accept();
        deleteResults();
        ran(Optional.of("pre-canary"), judged(OLD, "FAIL", passRate("FAIL", 40, 0.6)), GOOD_NEW);
        check();

        assertThat(told(NEW).get("noRollback").asText()).startsWith("refund-v1 came to FAIL in this build, and no ");
    }

    @Test
    void theFlagAndWhoAnsweredAreSignedToo() throws IOException {
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        accept();
        try (Results results = run("2026-11-22T10-00-00_000")) {
            results.append(FlagRecord.of("flags/bot.flagd.json", "support-bot", NEW));
            results.append(FlagRecord.of("flags/bot.flagd.json", "support-bot", NEW));
            results.append(
                    new ServedRecord("refund-v2", NEW.digest(), "gpt-y", "gpt-y-1", true, 40, Map.of("fp_1", 30L)));
            results.append(
                    new ServedRecord("refund-v2", NEW.digest(), "gpt-y", "gpt-y-1", true, 20, Map.of("fp_1", 20L)));
        }

        assertThat(check()).isEqualTo(ExitCode.DONE);

        assertThat(told(NEW).get("flags").toString())
                .isEqualTo("[{\"file\":\"flags/bot.flagd.json\",\"key\":\"support-bot\",\"variant\":\"refund-v2\"}]");
        assertThat(told(NEW).get("served").toString())
                .isEqualTo("[{\"model\":\"gpt-y-1\",\"answers\":60,\"allowed\":true,\"fingerprints\":{\"fp_1\":50}}]");
        assertThat(told(OLD).has("flags")).isFalse();
        assertThat(told(OLD).get("served").asText()).isEqualTo("unknown");
    }

    @Test
    void aWiderMarginThanTheStageAcceptsIsRed() throws IOException {
        WholeFile.replace(policy, POLICY.replace("maxAge: 30d", "maxAge: 30d\n    tolerance: 0.02"));
        VerdictRecord wide = judged(NEW, "PASS", within(-0.05));

        assertThat(checkedAt("pre-canary", GOOD_OLD, wide)).isEqualTo(ExitCode.FAILED);

        assertThat(console.said.get(0))
                .isEqualTo(
                        """
                        GATE RefundTests.statesTheWindow · refund-v2 tolerates more than pre-canary allows

                          margin    0.05, 5.0 points
                          tolerance 0.02, 2.0 points at pre-canary, %s

                        Why:  a loss as large as the margin may pass, and the policy says how large a loss this stage accepts.
                        Fix:  write margin = 0.02 or less in its @NoRegression and run the tests again; what the stage accepts is changed in the policy, before the run."""
                                .formatted(policy));
        assertThat(told(NEW).at("/authorises/maxExposure").asDouble()).isZero();
        assertThat(told(OLD).at("/authorises/maxExposure").asDouble()).isEqualTo(0.05);
        assertThat(told(NEW).at("/policy/tolerance").asDouble()).isEqualTo(0.02);
    }

    @Test
    void aMarginAsWideAsTheStageAcceptsIsNot() throws IOException {
        WholeFile.replace(policy, POLICY.replace("maxAge: 30d", "maxAge: 30d\n    tolerance: 0.05"));

        assertThat(checkedAt("pre-canary", GOOD_OLD, judged(NEW, "PASS", within(-0.05))))
                .isEqualTo(ExitCode.DONE);
    }

    private static FindingRecord within(double limit) {
        return new FindingRecord(
                "noRegression",
                "less than 5.0 points worse",
                "PASS",
                0.001,
                0.05,
                0.6,
                60,
                0.0,
                null,
                829,
                Map.of("limit", limit));
    }

    @Test
    void anErrorAuthoriseNothingAndItsTextIsNotSigned() throws IOException {
        VerdictRecord error = judged(NEW, "ERROR", new CallsRecord(1, 0, 271), "the answer was: my secret");
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        accept();
        deleteResults();
        ran(Optional.of("pre-canary"), GOOD_OLD, error);

        assertThat(check()).isEqualTo(ExitCode.TROUBLE);

        assertThat(verdicts().get(1).outcome()).isEqualTo(Outcome.ERROR);
        assertThat(verdicts().get(1).authorises().maxExposure()).isZero();
        assertThat(told(NEW).toString()).doesNotContain("secret");
    }

    @Test
    void aFailureStaysOneWhereAnotherTestHadTrouble() throws IOException {
        VerdictRecord error = judged(NEW, "ERROR", new CallsRecord(1, 0, 271), "down");
        checkedAt("pre-canary", GOOD_OLD, BAD_NEW, error);

        assertThat(verdicts().get(1).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void withoutAStageNothingIsSigned() throws IOException {
        ran(Optional.empty(), GOOD_OLD, GOOD_NEW);
        accept();
        Files.delete(policy);

        assertThat(check()).isEqualTo(ExitCode.DONE);

        assertThat(console.said).contains("NOT SIGNED: without a stage (touchstone.stage) nothing is vouched for.");
        assertThat(signed()).doesNotExist();
        assertThat(told(NEW).get("decision").asText()).isEqualTo("PASS");
        assertThat(told(NEW).has("authorises")).isFalse();
        assertThat(told(NEW).has("validUntil")).isFalse();
    }

    @Test
    void withoutAKeyWhatAnEarlierBuildSignedIsGone() throws IOException {
        checkedAt("pre-canary", GOOD_OLD, GOOD_NEW);
        assertThat(signed()).exists();
        environment.clear();

        assertThat(check()).isEqualTo(ExitCode.DONE);

        assertThat(signed()).doesNotExist();
        assertThat(told(NEW).at("/authorises/maxExposure").asDouble()).isEqualTo(0.05);
    }

    @Test
    void theKeyMayBeAFile() {
        environment.clear();
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        accept();

        assertThat(check(Map.of(Option.SIGNING_KEY, "src/test/touchstone/signing.pem")))
                .isEqualTo(ExitCode.DONE);

        assertThat(signed()).exists();
    }

    @Test
    void noMessageQuotesAKey() throws IOException {
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        accept();
        String secret = Files.readString(keys.privateFile());

        assertThat(check(Map.of(Option.SIGNING_KEY, secret))).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        signingKey is a key, not the file of one. Nothing was signed.

                        Why:  what stands on a command line is kept in logs and seen by other users.
                        Fix:  make a new key pair, for this one may be known now, and give the key in TOUCHSTONE_SIGNING_KEY or in a file.""");
        console.complaints.clear();

        environment.put("TOUCHSTONE_SIGNING_KEY", secret.substring(0, 60));
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        TOUCHSTONE_SIGNING_KEY: the key is no PEM file

                        Fix:  it begins with -----BEGIN … ----- and ends with -----END … -----.""");
    }

    @Test
    void aKeyThePolicyDoesNotKnowSignsNothing() throws IOException {
        Keys others = Keys.make(module, "others");
        environment.put("TOUCHSTONE_SIGNING_KEY", Files.readString(others.privateFile()));

        assertThat(checkedAt("pre-canary", GOOD_OLD, GOOD_NEW)).isEqualTo(ExitCode.FAILED);

        assertThat(console.complaints)
                .containsExactly(
                        """
                        The signing key is none of the policy's. Nothing was signed.

                          its public half %s
                          policy          %s, 1 key

                        Why:  nobody would believe what it signs.
                        Fix:  add its public half under 'keys:' of the policy, or sign with another key."""
                                .formatted(others.verifying().id(), policy));
        assertThat(signed()).doesNotExist();
    }

    @Test
    void testsOfAnotherStageAreNoneOfThisOne() {
        ran(Optional.of("pre-merge"), GOOD_OLD, GOOD_NEW);
        accept();

        assertThat(check(Map.of(Option.STAGE, "pre-canary"))).isEqualTo(ExitCode.FAILED);
        assertThat(console.said.get(0))
                .isEqualTo(
                        """
                        GATE this build is checked at pre-canary, and its tests were run at pre-merge

                        Why:  the tests decide by the error rates of their stage.
                        Fix:  run them with -Dtouchstone.stage=pre-canary.""");
    }

    @Test
    void aVariableTellsTheStageAndThePolicyToo() {
        environment.put("TOUCHSTONE_STAGE", "pre-canary");
        environment.put("TOUCHSTONE_POLICY", "none.yaml");
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        accept();

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints).singleElement().satisfies(complaint -> assertThat(complaint)
                .startsWith(module.resolve("none.yaml") + ": there is no policy\n"));

        environment.put("TOUCHSTONE_POLICY", Policy.FILE);
        assertThat(check()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void testsOfNoStageAreNoneOfAStage() {
        ran(Optional.empty(), GOOD_OLD, GOOD_NEW);
        accept();

        assertThat(check(Map.of(Option.STAGE, "pre-canary"))).isEqualTo(ExitCode.FAILED);
        assertThat(console.said.get(0))
                .startsWith("GATE this build is checked at pre-canary, and its tests were run at no stage\n");
    }

    @Test
    void aPolicyThatIsWrittenAfterTheRunIsNone() throws IOException {
        ran(Optional.of("pre-canary"), GOOD_OLD, GOOD_NEW);
        accept();
        Files.writeString(policy, POLICY.replace("0.05", "1"));

        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(console.said.get(0))
                .isEqualTo(
                        """
                        GATE %s was changed after the tests were run

                        Why:  a rule that is written when the outcome is known is none.
                        Fix:  run the tests again."""
                                .formatted(policy));
        assertThat(verdicts().get(1).authorises().maxExposure()).isZero();
    }

    @Test
    void thePolicyMayNameWhatIsReturnedTo() throws IOException {
        WholeFile.replace(policy, POLICY + "rollbackTo: refund-v2\n");
        checkedAt("pre-canary", GOOD_OLD, GOOD_NEW);
        assertThat(verdicts())
                .allSatisfy(verdict -> assertThat(verdict.rollbackTo()).hasValue(NEW.digest()));

        deleteResults();
        WholeFile.replace(policy, POLICY + "rollbackTo: refund-v3\n");
        assertThat(checkedAt("pre-canary", GOOD_OLD, GOOD_NEW)).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        %s: this build has judged no version 'refund-v3' to roll back to

                          known refund-v1, refund-v2

                        Fix:  Did you mean refund-v1? Name a version of this build under rollbackTo, or its digest."""
                                .formatted(policy));
    }
}
