package dev.touchstone.junit.openfeature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.openfeature.contrib.providers.flagd.Config;
import dev.openfeature.contrib.providers.flagd.FlagdOptions;
import dev.openfeature.contrib.providers.flagd.FlagdProvider;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.ErrorCode;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.Value;
import dev.touchstone.junit.attest.AttestationFile;
import dev.touchstone.junit.attest.Keys;
import dev.touchstone.junit.attest.RolloutVerdict;
import dev.touchstone.junit.attest.RolloutVerdict.Authorised;
import dev.touchstone.junit.attest.RolloutVerdict.Mode;
import dev.touchstone.junit.attest.RolloutVerdict.Outcome;
import dev.touchstone.junit.attest.RolloutVerdict.Period;
import dev.touchstone.junit.attest.Statement;
import dev.touchstone.junit.rollout.RolloutGuard;
import dev.touchstone.junit.rollout.RolloutPolicy;
import dev.touchstone.junit.version.FlagFile;
import dev.touchstone.junit.version.InMemoryResources;
import dev.touchstone.junit.version.ModelVersion;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asked of OpenFeature's SDK with flagd's own resolver, in process and offline. */
class VerdictHookTests {

    private static final String FLAGS =
            """
            {"flags": {
              "dark-mode": {"state": "ENABLED", "defaultVariant": "on", "variants": {"on": {"colour": "black"}, "off": {}}},
              "parked": {"state": "DISABLED", "defaultVariant": "stable", "variants": {"stable": {"model": "gpt-x"}}},
              "lost": {"state": "ENABLED", "defaultVariant": "stable", "variants": {"stable": {"model": "gpt-x"}},
                "targeting": {"if": [true, "gone", "stable"]}},
              "bot": {
                "state": "ENABLED",
                "defaultVariant": "stable",
                "variants": {
                  "canary": {"model": "gpt-y", "prompt": "prompts/refund@1.0.0.md",
                    "parameters": {"temperature": 0.2, "max_tokens": 256, "stop": ["END"]}},
                  "stable": {"model": "gpt-x"}
                },
                "targeting": {"if": [{"==": [{"var": "plan"}, "beta"]}, "canary", null]}
              }}}
            """;
    private static final InMemoryResources FILES =
            InMemoryResources.with("bot.flagd.json", FLAGS).and("prompts/refund@1.0.0.md", "Refunds take 30 days.");
    private static final ImmutableContext BETA = new ImmutableContext("user-7", Map.of("plan", new Value("beta")));
    private static final ImmutableContext ANYBODY = new ImmutableContext("user-8");
    private static final Value CODE_DEFAULT = new Value("code default");
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final int PATIENCE_MILLIS = 30_000;

    @TempDir
    private static Path folder;

    private static Keys keys;
    private static ModelVersion canary;

    private final MovableClock clock = new MovableClock();
    private Path verdicts;
    private Client client;

    private static final class MovableClock extends Clock {

        private Instant now = NOW;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @BeforeAll
    static void startFlagd() throws Exception {
        keys = Keys.make(folder, "signing");
        canary = FlagFile.read("bot", "bot.flagd.json", FILES).get("canary");
        Path file = Files.writeString(folder.resolve("flags.json"), FLAGS);
        OpenFeatureAPI.getInstance()
                .setProviderAndWait(
                        "hook",
                        new FlagdProvider(FlagdOptions.builder()
                                .resolverType(Config.Resolver.FILE)
                                .offlineFlagSourcePath(file.toString())
                                .deadline(PATIENCE_MILLIS)
                                .build()));
    }

    @AfterAll
    static void stopFlagd() {
        OpenFeatureAPI.getInstance().shutdown();
    }

    @BeforeEach
    void makeClient(@TempDir Path each) {
        verdicts = each;
        RolloutPolicy policy = new RolloutPolicy(List.of(keys.verifying()), Set.of("pre-canary"), Duration.ofDays(30));
        client = OpenFeatureAPI.getInstance().getClient("hook");
        client.addHooks(new VerdictHook(new RolloutGuard(policy, verdicts, clock), FILES));
    }

    private FlagEvaluationDetails<Value> served(String flag, ImmutableContext context) {
        return client.getObjectDetails(flag, CODE_DEFAULT, context);
    }

    private void judged(Keys signer, ModelVersion version, Outcome outcome) {
        RolloutVerdict verdict = new RolloutVerdict(
                outcome,
                Mode.LIVE,
                new Statement.Subject(version.name(), version.digest()),
                new Authorised("pre-canary", outcome == Outcome.PASS ? 0.05 : 0),
                Optional.empty(),
                new Period(NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1))));
        AttestationFile.write(verdicts.resolve("canary.intoto.jsonl"), List.of(verdict.statement()), signer.signing());
    }

    @Test
    void aVersionWithAValidVerdictIsServed() {
        judged(keys, canary, Outcome.PASS);

        FlagEvaluationDetails<Value> details = served("bot", BETA);

        assertThat(details.getErrorCode()).isNull();
        assertThat(details.getVariant()).isEqualTo("canary");
        assertThat(details.getValue().asStructure().getValue("model").asString())
                .isEqualTo("gpt-y");
    }

    @Test
    void aVersionNobodyJudgedIsNotServedAndTheApplicationGetsItsDefault() {
        FlagEvaluationDetails<Value> details = served("bot", BETA);

        assertThat(details.getValue()).isEqualTo(CODE_DEFAULT);
        assertThat(details.getErrorCode()).isEqualTo(ErrorCode.GENERAL);
        assertThat(details.getErrorMessage())
                .isEqualTo(
                        """
                        served: flag bot, variant canary: no verdict

                          digest    %s
                          looked in %s

                        Why:  what is routed has to have been judged, and a verdict speaks of a digest.
                        Fix:  run its tests live, sign the verdict, and put it into %2$s; or take its weight away."""
                                .formatted(canary.digest(), verdicts));
    }

    @Test
    void aFailureAndAVerdictOfSomebodyElseServeNothing() {
        judged(keys, canary, Outcome.FAIL);
        assertThat(served("bot", BETA).getErrorMessage())
                .startsWith("served: flag bot, variant canary: the newest verdict is no pass\n");

        judged(Keys.make(verdicts, "others"), canary, Outcome.PASS);
        clock.now = NOW.plusSeconds(61);
        assertThat(served("bot", BETA).getErrorMessage())
                .startsWith("served: flag bot, variant canary: no verdict on it can be believed\n");
    }

    @Test
    void aVerdictExpiresWhileTheApplicationRuns() {
        judged(keys, canary, Outcome.PASS);
        assertThat(served("bot", BETA).getVariant()).isEqualTo("canary");

        clock.now = NOW.plus(Duration.ofDays(1));

        assertThat(served("bot", BETA).getValue()).isEqualTo(CODE_DEFAULT);
    }

    @Test
    void aNewVerdictIsSeenAfterAMinute() {
        assertThat(served("bot", BETA).getValue()).isEqualTo(CODE_DEFAULT);
        judged(keys, canary, Outcome.PASS);

        clock.now = NOW.plusSeconds(60);
        assertThat(served("bot", BETA).getValue()).isEqualTo(CODE_DEFAULT);
        clock.now = NOW.plusSeconds(61);
        assertThat(served("bot", BETA).getVariant()).isEqualTo("canary");
    }

    @Test
    void flagsOfAnotherKindAreLeftAlone() {
        assertThat(served("dark-mode", ANYBODY).getVariant()).isEqualTo("on");
        assertThat(client.getStringValue("dark-mode", "grey")).isEqualTo("grey");
    }

    @Test
    void whatIsServedHasTheDigestItWasTestedBy() {
        client = OpenFeatureAPI.getInstance().getClient("hook");

        assertThat(resolved("bot", BETA)).hasValue(canary);
        assertThat(resolved("bot", ANYBODY).map(ModelVersion::name)).hasValue("stable");
    }

    @Test
    void theFallbackOfTheCodeIsNoVersionOfTheFlag() {
        assertThat(Stream.of("parked", "lost", "nowhere", "bot").map(flag -> resolved(flag, BETA)))
                .allMatch(Optional::isEmpty);
        judged(keys, canary, Outcome.PASS);
        clock.now = NOW.plusSeconds(61);
        assertThat(resolved("bot", BETA)).hasValue(canary);
    }

    @Test
    void aFlagOfAnotherKindServesNoVersion() {
        assertThat(catchThrowable(() -> resolved("dark-mode", ANYBODY)))
                .hasMessage(
                        """
                        flag dark-mode, variant on: what is served is no model version

                        Why:  what is tested must be what is routed: model, prompt and parameters together.
                        Fix:  name a flag whose variants are model versions.""");
    }

    private Optional<ModelVersion> resolved(String flag, ImmutableContext context) {
        return new ResolvedFlag(client, flag, FILES).version(context);
    }

    @Test
    void theHookNeedsNoTestFramework() throws Exception {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(junit-|opentest4j|assertj|archunit|apiguardian).*\\.jar"))
                .reduce((first, second) -> first + File.pathSeparator + second)
                .orElseThrow();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        HookProcess.class.getName(),
                        verdicts.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).endsWith("no JUnit; the application's default\n");
    }

    @Test
    void aPolicyThatIsNotThereIsAnError() {
        assertThat(catchThrowable(() -> VerdictHook.of(verdicts.resolve("policy.yaml"), verdicts, FILES)))
                .hasMessageStartingWith(verdicts + "/policy.yaml: there is no policy\n");
    }
}
