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
import dev.touchstone.junit.version.Deployment;
import dev.touchstone.junit.version.GatewayFile;
import dev.touchstone.junit.version.InMemoryResources;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatewayCheckTests {

    private static final String CONFIG =
            """
            model_list:
              - model_name: bot
                litellm_params: {model: openai/gpt-x, weight: 95, silent_model: bot-next, api_key: os.environ/KEY}
                model_info: {touchstone: {provider: openai, model: gpt-x}}
              - model_name: bot
                litellm_params: {model: azure/our-name, weight: 5}
                model_info: {base_model: azure/gpt-y, touchstone: {provider: openai, model: gpt-y}}
              - model_name: bot
                litellm_params: {model: openai/gpt-z, weight: 0}
                model_info: {touchstone: {provider: openai, model: gpt-z}}
              - model_name: bot-next
                litellm_params: {model: openai/gpt-zz}
                model_info: {touchstone: {provider: openai, model: gpt-zz}}
              - model_name: embeddings
                litellm_params: {model: openai/embed}
            """;

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    @TempDir
    private Path folder;

    private RolloutResult check(String config, double exposureOfY) {
        Keys keys = Keys.make(folder, "signing");
        List<Deployment> deployments = GatewayFile.read("config.yaml", InMemoryResources.with("config.yaml", CONFIG));
        AttestationFile.write(
                folder.resolve("verdicts/all.jsonl"),
                List.of(pass(deployments.get(0), 1), pass(deployments.get(1), exposureOfY)),
                keys.signing());
        RolloutPolicy policy = new RolloutPolicy(List.of(keys.verifying()), Set.of("canary"), Duration.ofDays(30));
        return new RolloutCheck(policy, folder.resolve("verdicts"), Clock.fixed(NOW, ZoneOffset.UTC))
                .gateway("config.yaml", InMemoryResources.with("config.yaml", config));
    }

    private static Statement pass(Deployment deployment, double exposure) {
        String digest = deployment.version().orElseThrow().digest();
        return new RolloutVerdict(
                        Outcome.PASS,
                        Mode.LIVE,
                        new Statement.Subject("v", digest),
                        new Authorised("canary", exposure),
                        Optional.empty(),
                        new Period(NOW.minusSeconds(60), NOW.plusSeconds(60)))
                .statement();
    }

    private static String only(List<Explanation> findings) {
        assertThat(findings).hasSize(1);
        return findings.get(0).text();
    }

    private static void refuses(String config, String message) {
        assertThatThrownBy(() -> GatewayFile.read("config.yaml", InMemoryResources.with("config.yaml", config)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message);
    }

    @Test
    void whatIsRoutedAndJudgedIsFineAndShadowsAndParkedOnesAreNotAskedFor() {
        RolloutResult result = check(CONFIG, 0.05);

        assertThat(result.findings()).isEmpty();
        assertThat(result.routed())
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("gateway model bot, openai/gpt-x, sha256:"),
                        second -> assertThat(second).startsWith("gateway model bot, azure/our-name, sha256:"));
    }

    @Test
    void aShadowThatBecomesTheCanaryNeedsAVerdict() {
        String promoted = CONFIG.replace("silent_model: bot-next, ", "");

        assertThat(only(check(promoted, 0.05).findings()))
                .startsWith("config.yaml:11: gateway model bot-next, openai/gpt-zz: no verdict\n");
    }

    @Test
    void aParkedEntryThatGetsWeightNeedsAVerdict() {
        assertThat(only(check(CONFIG.replace("weight: 0", "weight: 1"), 0.05).findings()))
                .startsWith("config.yaml:8: gateway model bot, openai/gpt-z: no verdict\n");
    }

    @Test
    void noMoreIsRoutedThanIsAuthorised() {
        assertThat(only(check(CONFIG, 0.01).findings()))
                .startsWith(
                        "config.yaml:5: gateway model bot, azure/our-name: more traffic than the verdict authorises\n")
                .contains("routed     5.0 % of the traffic\n");
    }

    @Test
    void anEntryWithoutAVersionIsFoundWhereOthersHaveOne() {
        String unknown = CONFIG.replace(", touchstone: {provider: openai, model: gpt-y}", "");

        assertThat(only(check(unknown, 0.05).findings()))
                .isEqualTo(
                        """
                        config.yaml:5: gateway model bot, azure/our-name: no model version

                        Why:  others of its group are model versions, so its traffic would go to something nobody judged.
                        Fix:  write it under model_info: touchstone: {model: …, prompt: …}, or weight: 0.""");
    }

    @Test
    void theVersionIsTheOneRouted() {
        assertThat(only(check(CONFIG.replace("openai/gpt-x,", "openai/gpt-xx,"), 0.05)
                        .findings()))
                .isEqualTo(
                        """
                        config.yaml:2: gateway model bot, openai/gpt-xx: its model version says gpt-x

                        Why:  what is judged must be what is routed.
                        Fix:  correct one of the two; where the provider's name for it is your own, write base_model.""");
    }

    @Test
    void aGatewayWithoutModelVersionsIsTheWrongFile() {
        assertThatThrownBy(() -> check("model_list: [{model_name: a, litellm_params: {model: b}}]", 0.05))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        config.yaml: no model of the gateway is a model version

                        Why:  a check that has looked at nothing must not be green.
                        Fix:  write the version of each entry under model_info: touchstone: {model: …, prompt: …}.""");
    }

    @Test
    void whatIsMissingOrWrongIsNamedWithItsLine() {
        refuses(
                "a: b",
                "config.yaml:1: the file has no model_list\n\nFix:  list the models of the gateway under model_list.");
        refuses(
                "model_list:\n- {model_name: a}",
                "config.yaml:2: deployment-1 has no litellm_params\n\nFix:  write it as LiteLLM reads it.");
        refuses(
                "model_list:\n- litellm_params: {model: a}",
                "config.yaml:2: deployment-1 has no model_name\n\nFix:  write it as LiteLLM reads it.");
        refuses(
                "model_list:\n- model_name: a\n  litellm_params: {model: a, weight: -1}",
                "config.yaml:3: weight of litellm_params of deployment-1 is the number -1, not a number from 0\n\nFix:  write"
                        + " a number such as weight: 5.");
        assertThatThrownBy(() -> GatewayFile.read("config.yaml", path -> Optional.empty()))
                .hasMessage("config.yaml: no such gateway configuration\n\nFix:  name the config.yaml of the gateway.");
    }
}
