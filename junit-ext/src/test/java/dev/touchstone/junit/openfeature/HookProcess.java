package dev.touchstone.junit.openfeature;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.Structure;
import dev.openfeature.sdk.Value;
import dev.openfeature.sdk.providers.memory.Flag;
import dev.openfeature.sdk.providers.memory.InMemoryProvider;
import dev.touchstone.junit.rollout.RolloutGuard;
import dev.touchstone.junit.rollout.RolloutPolicy;
import dev.touchstone.junit.version.Resources;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** An application without a test framework. */
final class HookProcess {

    private HookProcess() {}

    // The folder of verdicts is its argument.
    public static void main(String[] arguments) {
        RolloutPolicy policy = new RolloutPolicy(List.of(), Map.of());
        Resources none = Resources.of(HookProcess.class.getClassLoader());
        Value version = new Value(Structure.mapToStructure(Map.of("model", "gpt-x")));
        Flag<Object> flag = Flag.builder()
                .variant("stable", version)
                .defaultVariant("stable")
                .build();
        OpenFeatureAPI.getInstance().setProviderAndWait(new InMemoryProvider(Map.of("bot", flag)));
        Client client = OpenFeatureAPI.getInstance().getClient();
        client.addHooks(new VerdictHook(new RolloutGuard(policy, Path.of(arguments[0]), Clock.systemUTC()), none));

        String answer = client.getObjectValue("bot", new Value("the application's default"))
                .asString();

        System.out.println(framework() + "; " + answer);
        OpenFeatureAPI.getInstance().shutdown();
    }

    private static String framework() {
        try {
            return Class.forName("org.junit.jupiter.api.Test").getName();
        } catch (ClassNotFoundException none) {
            return "no JUnit";
        }
    }
}
