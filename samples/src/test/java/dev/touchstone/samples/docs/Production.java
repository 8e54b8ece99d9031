package dev.touchstone.samples.docs;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.Structure;
import dev.openfeature.sdk.Value;
import dev.openfeature.sdk.providers.memory.Flag;
import dev.openfeature.sdk.providers.memory.InMemoryProvider;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.VersionSet;
import java.util.HashMap;
import java.util.Map;

/** Resolves flags as the application does: here from memory, elsewhere with flagd's provider. */
final class Production {

    private static final String DOMAIN = "production";

    private Production() {}

    static Client client(VersionSet versions) {
        Value canary = value(versions.get("canary"));
        Value stable = value(versions.get("stable"));
        Flag<Object> bot = Flag.builder()
                .variant("stable", stable)
                .variant("canary", canary)
                .defaultVariant("stable")
                .contextEvaluator((flag, context) -> {
                    Value plan = context.getValue("plan");
                    return plan != null && "beta".equals(plan.asString()) ? canary : stable;
                })
                .build();
        OpenFeatureAPI.getInstance().setProviderAndWait(DOMAIN, new InMemoryProvider(Map.of("support-bot", bot)));
        return OpenFeatureAPI.getInstance().getClient(DOMAIN);
    }

    private static Value value(ModelVersion version) {
        Map<String, Object> members = new HashMap<>();
        members.put("model", version.model());
        version.provider().ifPresent(provider -> members.put("provider", provider));
        members.put("prompt", "prompts/refund@1.0.0.md");
        members.put("parameters", version.parameters());
        return new Value(Structure.mapToStructure(members));
    }
}
