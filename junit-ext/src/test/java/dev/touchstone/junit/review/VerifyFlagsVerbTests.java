package dev.touchstone.junit.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.attest.AttestationFile;
import dev.touchstone.junit.attest.Keys;
import dev.touchstone.junit.attest.RolloutVerdict;
import dev.touchstone.junit.attest.RolloutVerdict.Authorised;
import dev.touchstone.junit.attest.RolloutVerdict.Mode;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import dev.touchstone.junit.attest.RolloutVerdict.Period;
import dev.touchstone.junit.attest.Statement;
import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.version.FlagFile;
import dev.touchstone.junit.version.ModelVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyFlagsVerbTests {

    private static final String FLAGS =
            """
            {"flags": {
              "bot": {
                "state": "ENABLED",
                "defaultVariant": "stable",
                "variants": {
                  "canary": {"model": "gpt-y", "prompt": "prompts/refund@1.0.0.md"},
                  "stable": {"model": "gpt-x"}
                },
                "targeting": {"fractional": [["canary", 5], ["stable", 95]]}
              }}}
            """;
    private static final String GATEWAY =
            """
            model_list:
              - model_name: bot
                litellm_params: {model: openai/gpt-x}
                model_info: {touchstone: {model: gpt-x}}
            """;
    private static final String POLICY =
            """
            stages:
              pre-merge:
              pre-canary: {maxExposure: 0.05}
              pre-full: {maxExposure: 1}
            keys: [signing.pub.pem]
            """;

    @TempDir
    private Path module;

    private final FakeConsole console = FakeConsole.unattended();
    private final Map<Option, String> typed = new HashMap<>(Map.of(Option.FLAGS, "flags/bot.flagd.json"));
    private final Instant reached = ReviewFixture.CLOCK.instant().minus(Duration.ofDays(1));
    private Keys keys;
    private Path verdicts;

    @BeforeEach
    void aRepositoryOfFlags() throws IOException {
        WholeFile.replace(module.resolve("flags/bot.flagd.json"), FLAGS);
        WholeFile.replace(module.resolve("flags/prompts/refund@1.0.0.md"), "Refunds take 30 days.");
        WholeFile.replace(module.resolve("policy.yaml"), POLICY);
        keys = Keys.make(module, "signing");
        verdicts = module.resolve("verdicts");
    }

    private int verify() {
        return new ReviewFixture(module).run(Command.VERIFY_FLAGS, typed, console);
    }

    private ModelVersion version(String name) {
        return FlagFile.read("bot", "flags/bot.flagd.json", FolderResources.beside(module, "flags/bot.flagd.json"))
                .get(name);
    }

    private void passed(String version, String stage, double exposure) {
        ModelVersion judged = version(version);
        RolloutVerdict verdict = new RolloutVerdict(
                Outcome.PASS,
                Mode.LIVE,
                new Statement.Subject(version, judged.digest()),
                new Authorised(stage, exposure),
                Optional.empty(),
                new Period(reached, reached.plus(Duration.ofDays(30))));
        AttestationFile.write(
                verdicts.resolve(version + ".intoto.jsonl"), List.of(verdict.statement()), keys.signing());
    }

    @Test
    void everythingRoutedHasAVerdict() {
        passed("stable", "pre-full", 1);
        passed("canary", "pre-canary", 0.05);

        assertThat(verify()).isEqualTo(ExitCode.DONE);
        assertThat(console.text())
                .isEqualTo(
                        """
                        ROUTED flag bot, variant stable, %s
                        ROUTED flag bot, variant canary, %s

                        VERIFY 2 routes: every one has a valid verdict."""
                                .formatted(
                                        version("stable").digest(),
                                        version("canary").digest()));
    }

    @Test
    void whatHasNoneIsRed() {
        passed("stable", "pre-full", 1);

        assertThat(verify()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .contains("\nflags/bot.flagd.json:6: flag bot, variant canary: no verdict\n")
                .endsWith("\nVERIFY 2 routes: 1 objection.");
    }

    @Test
    void aStageThatAuthorisesNothingDoesNotCount() {
        passed("stable", "pre-full", 1);
        passed("canary", "pre-merge", 0.05);

        assertThat(verify()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text())
                .contains("variant canary: no live verdict of a stage that counts\n")
                .contains("  stages  pre-canary, pre-full\n");
    }

    @Test
    void aGatewayIsReadLikeAFlag() throws IOException {
        WholeFile.replace(module.resolve("config.yaml"), GATEWAY);
        typed.put(Option.GATEWAY, "config.yaml");
        typed.remove(Option.FLAGS);

        assertThat(verify()).isEqualTo(ExitCode.FAILED);
        assertThat(console.text()).contains("\nconfig.yaml:2: gateway model bot, openai/gpt-x: no verdict\n");

        passed("stable", "pre-full", 1);
        console.said.clear();
        assertThat(verify()).isEqualTo(ExitCode.DONE);
        assertThat(console.text()).endsWith("VERIFY 1 route: every one has a valid verdict.");
    }

    @Test
    void verdictsAndPolicyMayLieElsewhere() throws IOException {
        verdicts = module.resolve("kept/here");
        passed("stable", "pre-full", 1);
        passed("canary", "pre-canary", 0.05);
        WholeFile.replace(module.resolve("rules/own.yaml"), POLICY.replace("signing", "../signing"));
        WholeFile.replace(module.resolve("policy.yaml"), "damaged");
        typed.put(Option.VERDICTS, "kept/here");
        typed.put(Option.POLICY, "rules/own.yaml");

        assertThat(verify()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void withoutAPolicyNothingIsVerified() throws IOException {
        Files.delete(module.resolve("policy.yaml"));

        assertThat(verify()).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints).singleElement().satisfies(complaint -> assertThat(complaint)
                .startsWith(module.resolve(Policy.FILE) + ": there is no policy\n"));
    }

    @Test
    void whoLooksAtNothingIsRed() {
        typed.clear();

        assertThat(verify()).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        Neither flags nor a gateway was named. Nothing was verified.

                        Why:  a check that has looked at nothing must not be green.
                        Fix:  name the file that routes production.
                        Run:  touchstone verify-flags --flags=flags.flagd.json""");
    }

    @Test
    void aVerbHearsOnlyItsOwnOptions() {
        typed.put(Option.SIGNING_KEY, "signing.pem");

        assertThat(verify()).isEqualTo(ExitCode.FAILED);
        assertThat(console.complaints)
                .containsExactly(
                        """
                        verify-flags has no option signingKey. Nothing was done.

                          legal flags, gateway, policy, verdicts

                        Why:  an option without effect answers another question than the one asked.
                        Fix:  remove signingKey.""");
    }
}
