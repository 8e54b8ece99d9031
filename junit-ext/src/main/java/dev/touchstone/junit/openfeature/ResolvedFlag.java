package dev.touchstone.junit.openfeature;

import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.Value;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Resources;
import java.util.Map;
import java.util.Optional;

/**
 * Which model version an application is served for a context, for tests of the flag's targeting and of the fallback.
 *
 * <pre>{@code
 * ResolvedFlag bot = new ResolvedFlag(client, "support-bot", prompts);
 * assertThat(bot.version(new ImmutableContext("user-7"))).map(ModelVersion::digest).hasValue(candidate.digest());
 * }</pre>
 */
public final class ResolvedFlag {

    private static final Value NOTHING = new Value();

    private final Client client;
    private final String flag;
    private final Resources prompts;

    /**
     * One flag as this client resolves it, by whatever provider and hooks it has.
     *
     * @param prompts where the prompts that versions name are read from
     */
    public ResolvedFlag(Client client, String flag, Resources prompts) {
        this.client = client;
        this.flag = flag;
        this.prompts = prompts;
    }

    /**
     * The version whoever has this context is served, under its variant's name, or the flag's if the provider tells none; empty: the application falls back to the default in its
     * own code, because the flag is missing or disabled, its rule fails, its store cannot be reached, or a hook refuses the version.
     *
     * @throws ConfigurationException if what is served is no whole model version
     */
    public Optional<ModelVersion> version(EvaluationContext context) {
        FlagEvaluationDetails<Value> details = client.getObjectDetails(flag, NOTHING, context);
        if (details.getErrorCode() != null || details.getValue().isNull()) {
            return Optional.empty();
        }
        Map<String, Object> value = ServedValue.versionIn(details.getValue()).orElseThrow(() -> noVersion(details));
        return Optional.of(ServedValue.read(flag, details.getVariant(), value, prompts));
    }

    private ConfigurationException noVersion(FlagEvaluationDetails<Value> details) {
        return new ConfigurationException(Explanation.of("flag " + Excerpt.of(flag) + ", variant "
                        + Excerpt.of(String.valueOf(details.getVariant())) + ": what is served is no model version")
                .why("what is tested must be what is routed: model, prompt and parameters together.")
                .fix("name a flag whose variants are model versions."));
    }
}
