package dev.touchstone.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.Value;
import dev.touchstone.junit.openfeature.ResolvedFlag;
import dev.touchstone.junit.openfeature.VerdictHook;
import dev.touchstone.junit.version.FlagFile;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Resources;
import dev.touchstone.junit.version.VersionSet;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutingTests {

    private static final Resources FILES = Resources.of(RoutingTests.class.getClassLoader());
    private static final VersionSet VERSIONS = FlagFile.read("support-bot", "flags.flagd.json", FILES);
    private static final ImmutableContext BETA = new ImmutableContext("user-7", Map.of("plan", new Value("beta")));
    private static final ImmutableContext ANYBODY = new ImmutableContext("user-8");

    private final Client client = Production.client(VERSIONS);

    private static String digest(String variant) {
        return VERSIONS.get(variant).digest();
    }

    @Test
    void whoIsInTheBetaGetsTheCandidate() {
        ResolvedFlag bot = new ResolvedFlag(client, "support-bot", FILES);

        assertThat(bot.version(BETA)).map(ModelVersion::digest).hasValue(digest("canary"));
        assertThat(bot.version(ANYBODY)).map(ModelVersion::digest).hasValue(digest("stable"));
    }

    @Test
    void whereThereIsNoFlagTheCodeDecides() {
        assertThat(new ResolvedFlag(client, "suport-bot", FILES).version(ANYBODY))
                .isEmpty();
    }

    @Test
    void whatNobodyHasJudgedIsNotServed(@TempDir Path verdicts) {
        Path policy = Path.of("src/test/resources/rollout/policy.yaml");
        client.addHooks(VerdictHook.of(policy, verdicts, FILES));

        assertThat(new ResolvedFlag(client, "support-bot", FILES).version(ANYBODY))
                .isEmpty();
    }
}
