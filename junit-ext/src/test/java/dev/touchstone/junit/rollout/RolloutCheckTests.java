package dev.touchstone.junit.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.AttestationFile;
import dev.touchstone.junit.attest.Keys;
import dev.touchstone.junit.attest.RolloutVerdict;
import dev.touchstone.junit.attest.RolloutVerdict.Authorised;
import dev.touchstone.junit.attest.RolloutVerdict.Mode;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import dev.touchstone.junit.attest.RolloutVerdict.Period;
import dev.touchstone.junit.attest.Statement;
import dev.touchstone.junit.attest.TestResult;
import dev.touchstone.junit.version.FlagFile;
import dev.touchstone.junit.version.InMemoryResources;
import dev.touchstone.junit.version.VersionSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolloutCheckTests {

    private static final String FLAGS =
            """
            {"flags": {
              "dark-mode": {"state": "ENABLED", "defaultVariant": "off", "variants": {"on": true, "off": false}},
              "bot": {
                "state": "ENABLED",
                "defaultVariant": "stable",
                "variants": {
                  "canary": {"model": "gpt-y", "prompt": "prompts/refund@1.0.0.md"},
                  "parked": {"model": "gpt-z"},
                  "stable": {"model": "gpt-x"}
                },
                "targeting": {"fractional": [["canary", 5], ["parked", 0], ["stable", 95]]}
              }}}
            """;
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Instant JUDGED = Instant.parse("2026-03-01T12:00:00Z");
    private static final String LATER = "2026-03-02T12:00:00Z";
    private static final Instant VALID_UNTIL = Instant.parse("2026-03-31T12:00:00Z");

    @TempDir
    private Path folder;

    private Path verdicts;
    private Keys keys;
    private VersionSet versions;
    private String canary;
    private String stable;

    @BeforeEach
    void makeKeys() throws IOException {
        verdicts = Files.createDirectory(folder.resolve("verdicts"));
        keys = Keys.make(folder, "signing");
        versions = FlagFile.read("bot", "bot.flagd.json", resources(FLAGS));
        canary = versions.get("canary").digest();
        stable = versions.get("stable").digest();
    }

    private static InMemoryResources resources(String flags) {
        return InMemoryResources.with("bot.flagd.json", flags).and("prompts/refund@1.0.0.md", "Refunds take 30 days.");
    }

    private RolloutResult check() {
        return check(FLAGS);
    }

    private RolloutResult check(String flags) {
        RolloutPolicy policy =
                new RolloutPolicy(List.of(keys.verifying()), Set.of("pre-canary", "pre-full"), Duration.ofDays(30));
        return new RolloutCheck(policy, verdicts, Clock.fixed(NOW, ZoneOffset.UTC))
                .flags("bot.flagd.json", resources(flags));
    }

    /** The only finding, in words. */
    private String finding() {
        List<Explanation> findings = check().findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).text();
    }

    private static RolloutVerdict pass(String digest, String stage, double exposure) {
        return new RolloutVerdict(
                Outcome.PASS,
                Mode.LIVE,
                new Statement.Subject("v", digest),
                new Authorised(stage, exposure),
                Optional.empty(),
                new Period(JUDGED, VALID_UNTIL));
    }

    private static RolloutVerdict ended(Outcome outcome, Mode mode, String digest, Instant judgedAt) {
        return new RolloutVerdict(
                outcome,
                mode,
                new Statement.Subject("v", digest),
                new Authorised("pre-canary", 0),
                Optional.empty(),
                new Period(judgedAt, VALID_UNTIL));
    }

    private static RolloutVerdict during(RolloutVerdict verdict, String from, String to) {
        return new RolloutVerdict(
                verdict.outcome(),
                verdict.mode(),
                verdict.candidate(),
                verdict.authorises(),
                verdict.rollbackTo(),
                new Period(Instant.parse(from), Instant.parse(to)));
    }

    private static RolloutVerdict rolledBackTo(RolloutVerdict verdict, String digest) {
        return new RolloutVerdict(
                verdict.outcome(),
                verdict.mode(),
                verdict.candidate(),
                verdict.authorises(),
                Optional.of(digest),
                verdict.period());
    }

    private Path file(String name, RolloutVerdict... several) {
        return file(name, keys, several);
    }

    private Path file(String name, Keys signer, RolloutVerdict... several) {
        Path file = verdicts.resolve(name + ".intoto.jsonl");
        AttestationFile.write(
                file, List.of(several).stream().map(RolloutVerdict::statement).toList(), signer.signing());
        return file;
    }

    private void fileStable() {
        file("stable", pass(stable, "pre-full", 1));
    }

    private static String words(String problemAndFacts) {
        return "bot.flagd.json:7: flag bot, variant canary: " + problemAndFacts.strip();
    }

    @Test
    void whatIsRoutedAndJudgedIsFine() {
        fileStable();
        file("canary", rolledBackTo(pass(canary, "pre-canary", 0.05), stable));

        RolloutResult result = check();

        assertThat(result.findings()).isEmpty();
        assertThat(result.routed())
                .containsExactly("flag bot, variant stable, " + stable, "flag bot, variant canary, " + canary);
    }

    @Test
    void aVersionNobodyJudgedIsNotRouted() {
        fileStable();

        assertThat(finding())
                .isEqualTo(words(
                        """
                        no verdict

                          digest    %s
                          looked in %s

                        Why:  what is routed has to have been judged, and a verdict speaks of a digest.
                        Fix:  run its tests live, sign the verdict, and put it into %2$s; or take its weight away."""
                                .formatted(canary, verdicts)));
    }

    @Test
    void aFolderThatIsNotThereHoldsNoVerdicts() throws IOException {
        Files.delete(verdicts);

        assertThat(check().findings()).hasSize(2).allSatisfy(found -> assertThat(found.headline())
                .endsWith(": no verdict"));
    }

    @Test
    void aChangedPromptIsAnotherVersion() {
        fileStable();
        file("canary", pass(canary, "pre-canary", 0.05));
        assertThat(check().findings()).isEmpty();

        InMemoryResources changed = resources(FLAGS).and("prompts/refund@1.0.0.md", "Refunds take 60 days.");
        RolloutPolicy policy =
                new RolloutPolicy(List.of(keys.verifying()), Set.of("pre-canary", "pre-full"), Duration.ofDays(30));
        RolloutResult result =
                new RolloutCheck(policy, verdicts, Clock.fixed(NOW, ZoneOffset.UTC)).flags("bot.flagd.json", changed);

        assertThat(result.findings()).singleElement().satisfies(found -> assertThat(found.headline())
                .endsWith("variant canary: no verdict"));
    }

    @Test
    void recordedAnswersAuthoriseNothing() {
        fileStable();
        Path file = file("canary", ended(Outcome.PASS, Mode.REPLAY, canary, JUDGED));

        assertThat(finding())
                .isEqualTo(words(
                        """
                        judged on recorded answers only

                          digest  %s
                          verdict PASS, replay, stage pre-canary, judged 2026-03-01T12:00:00Z, %s:1
                          stages  pre-canary, pre-full

                        Why:  recorded answers prove code and assertions, not what the provider serves today.
                        Fix:  run its tests live, sign the verdict, and put it into %s."""
                                .formatted(canary, file, verdicts)));
    }

    @Test
    void aVerdictOfAnotherStageDoesNotCount() {
        fileStable();
        file("canary", pass(canary, "pre-merge", 0.05));

        assertThat(finding()).startsWith(words("no live verdict of a stage that counts\n"));
    }

    @Test
    void theNewestLiveVerdictDecides() {
        fileStable();
        RolloutVerdict failed = ended(Outcome.FAIL, Mode.LIVE, canary, JUDGED.plusSeconds(1));
        Path file = file("canary", pass(canary, "pre-canary", 0.05), failed);

        assertThat(finding())
                .isEqualTo(words(
                        """
                        the newest verdict is no pass

                          digest  %s
                          verdict FAIL, live, stage pre-canary, judged 2026-03-01T12:00:01Z, %s:2

                        Why:  the newest live verdict decides, whatever an earlier one said.
                        Fix:  take its weight away, or mend the version: another version has another digest."""
                                .formatted(canary, file)));

        file(
                "canary",
                pass(canary, "pre-canary", 0.05),
                ended(Outcome.FAIL, Mode.LIVE, canary, JUDGED.minusSeconds(1)));
        assertThat(check().findings()).isEmpty();
    }

    @Test
    void whatCouldNotBeDecidedIsNoPass() {
        fileStable();
        file("canary", ended(Outcome.INCONCLUSIVE, Mode.LIVE, canary, JUDGED));

        assertThat(finding()).startsWith(words("the newest verdict is no pass\n"));
    }

    @Test
    void anErrorTakesNothingBackAndGivesNothing() {
        fileStable();
        RolloutVerdict error = ended(Outcome.ERROR, Mode.LIVE, canary, JUDGED.plusSeconds(1));
        file("canary", pass(canary, "pre-canary", 0.05), error);
        assertThat(check().findings()).isEmpty();

        file("canary", error);
        assertThat(finding()).startsWith(words("no live verdict of a stage that counts\n"));
    }

    @Test
    void aVerdictExpires() {
        fileStable();
        Path file = file(
                "canary", during(pass(canary, "pre-canary", 0.05), "2026-03-01T12:00:00Z", "2026-03-10T12:00:00Z"));

        assertThat(finding())
                .isEqualTo(words(
                        """
                        the verdict has expired

                          digest      %s
                          verdict     PASS, live, stage pre-canary, judged 2026-03-01T12:00:00Z, %s:1
                          valid until 2026-03-10T12:00:00Z
                          now         2026-03-10T12:00:00Z

                        Why:  providers change what they serve; a verdict holds for a time.
                        Fix:  run its tests live, sign the verdict, and put it into %s."""
                                .formatted(canary, file, verdicts)));

        file("canary", during(pass(canary, "pre-canary", 0.05), "2026-03-01T12:00:00Z", "2026-03-10T12:00:01Z"));
        assertThat(check().findings()).isEmpty();
    }

    @Test
    void aVerdictGrowsTooOld() {
        fileStable();
        Path file = file(
                "canary", during(pass(canary, "pre-canary", 0.05), "2026-02-08T11:59:59Z", "2027-01-01T00:00:00Z"));

        assertThat(finding())
                .isEqualTo(words(
                        """
                        the verdict is older than the policy allows

                          digest  %s
                          verdict PASS, live, stage pre-canary, judged 2026-02-08T11:59:59Z, %s:1
                          oldest  2026-02-08T12:00:00Z

                        Why:  providers change what they serve; the policy says how long a verdict is believed.
                        Fix:  run its tests live, sign the verdict, and put it into %s."""
                                .formatted(canary, file, verdicts)));
    }

    @Test
    void aVerdictFromTheFutureIsNotBelieved() {
        fileStable();
        Path file = file(
                "canary", during(pass(canary, "pre-canary", 0.05), "2026-03-10T12:00:01Z", "2027-01-01T00:00:00Z"));

        assertThat(finding())
                .isEqualTo(words(
                        """
                        judged in the future

                          digest  %s
                          verdict PASS, live, stage pre-canary, judged 2026-03-10T12:00:01Z, %s:1
                          now     2026-03-10T12:00:00Z

                        Why:  one of two clocks is wrong, so no age can be told.
                        Fix:  set the clock of whoever judged, and judge again."""
                                .formatted(canary, file)));
    }

    @Test
    void noMoreIsRoutedThanIsAuthorised() {
        fileStable();
        Path file = file("canary", pass(canary, "pre-canary", 0.04));

        assertThat(finding())
                .isEqualTo(words(
                        """
                        more traffic than the verdict authorises

                          digest     %s
                          verdict    PASS, live, stage pre-canary, judged 2026-03-01T12:00:00Z, %s:1
                          routed     5.0 %% of the traffic
                          authorised 4.0 %% of the traffic

                        Fix:  lower its weight, or reach the verdict of the next stage first."""
                                .formatted(canary, file)));
    }

    @Test
    void aStrangersVerdictDoesNotCount() {
        fileStable();
        Keys stranger = Keys.make(folder, "stranger");
        Path file = file("canary", stranger, pass(canary, "pre-canary", 0.05));

        assertThat(finding())
                .isEqualTo(words(
                        """
                        no verdict on it can be believed

                          digest  %s
                          verdict %s:1: not signed by a key of the policy

                        Why:  anybody can write a verdict; it counts by who vouches for it.
                        Fix:  sign it with a key of the policy, or add the signer's public key to the policy."""
                                .formatted(canary, file)));
    }

    @Test
    void aLineThatCannotBeReadIsNotPassedOver() throws IOException {
        fileStable();
        Path file = file("canary", pass(canary, "pre-canary", 0.05));
        Files.writeString(file, Files.readString(file) + "\n{\"cut\n");

        assertThat(finding()).startsWith(file + ":3: the envelope is malformed JSON\n");
    }

    @Test
    void otherStatementsMayStandBesideTheVerdict() {
        fileStable();
        RolloutVerdict verdict = pass(canary, "pre-canary", 0.05);
        TestResult result =
                new TestResult(verdict, List.of(), new TestResult.Tests(List.of("A.a"), List.of(), List.of()));
        AttestationFile.write(
                verdicts.resolve("canary.jsonl"), List.of(result.statement(), verdict.statement()), keys.signing());

        assertThat(check().findings()).isEmpty();
    }

    @Test
    void theRollbackTargetIsJudgedToo() {
        fileStable();
        String gone = "sha256:" + "0a".repeat(32);
        file("canary", rolledBackTo(pass(canary, "pre-canary", 0.05), gone));

        assertThat(finding())
                .startsWith(
                        "bot.flagd.json:7: flag bot, variant canary, what it is rolled back to: no verdict\n\n  digest    "
                                + gone + "\n");
    }

    @Test
    void aDisabledFlagRoutesNobodyAndAFileOfNothingElseIsNotGreen() {
        assertThatThrownBy(() -> check(FLAGS.replace("\"state\": \"ENABLED\",\n", "\"state\": \"DISABLED\",\n")))
                .hasMessage(
                        """
                        bot.flagd.json: nobody is routed to any model version

                        Why:  a check that has looked at nothing must not be green.
                        Fix:  enable a flag, or give a model of the gateway a weight; or name the file that routes production.""");
    }

    @Test
    void whatIsSkippedIsNamed() {
        fileStable();
        file("canary", pass(canary, "pre-canary", 0.05));

        RolloutResult result = check();

        assertThat(result.skipped()).containsExactly("flag dark-mode: none of its variants has a model");
        assertThat(result.routed()).hasSize(2);
    }

    @Test
    void aPassOfAnEarlierStageTakesNothingBackOfALaterOne() {
        file("canary", pass(canary, "pre-canary", 0.05));
        file(
                "stable",
                pass(stable, "pre-full", 1),
                during(pass(stable, "pre-canary", 0.05), LATER, VALID_UNTIL.toString()));

        assertThat(check().findings()).isEmpty();
    }

    @Test
    void afterAFailureOnlyWhatPassedSinceCounts() {
        file("canary", pass(canary, "pre-canary", 0.05));
        file(
                "stable",
                pass(stable, "pre-full", 1),
                ended(Outcome.FAIL, Mode.LIVE, stable, JUDGED.plusSeconds(1)),
                during(pass(stable, "pre-canary", 0.05), LATER, VALID_UNTIL.toString()));

        assertThat(finding()).contains("more traffic than the verdict authorises");
    }

    @Test
    void aFlagThatCannotBeReadIsAFinding() {
        fileStable();

        assertThat(check(FLAGS.replace("\"gpt-y\"", "7")).findings())
                .singleElement()
                .satisfies(found -> assertThat(found.headline())
                        .isEqualTo("bot.flagd.json:7: model of version canary is the number 7, not text"));
    }

    @Test
    void aFileWithoutModelVersionsIsTheWrongFile() {
        assertThatThrownBy(() ->
                        check("{\"flags\": {\"dark-mode\": {\"state\": \"ENABLED\", \"variants\": {\"on\": true}}}}"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        bot.flagd.json: no flag routes model versions

                        Why:  a check that has looked at nothing must not be green.
                        Fix:  name the file whose flags have model versions as variants.""");
    }
}
