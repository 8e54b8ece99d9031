package dev.touchstone.samples.router;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Prompt;

/** The router as a model under test: its answer is the name of the intent, drawn with the seed of the sample. */
public final class RouterModel implements Model {

    private final IntentRouter router;

    /** @throws ConfigurationException if the version has no prompt or temperature, or one the router cannot use */
    public RouterModel(ModelVersion version) {
        Prompt prompt = version.prompt().orElseThrow(() -> unusable(version, "it has no prompt"));
        try {
            router = new IntentRouter(
                    EmbeddingModels.withId(version.model()),
                    IntentDescriptions.parse(prompt.template()),
                    temperature(version));
        } catch (IllegalArgumentException unusable) {
            throw unusable(version, String.valueOf(unusable.getMessage()));
        }
    }

    @Override
    public Response respond(Request request) {
        return Response.of(router.route(request.input(), request.sample().seed()));
    }

    private static double temperature(ModelVersion version) {
        if (version.parameters().get("temperature") instanceof Number temperature) {
            return temperature.doubleValue();
        }
        throw unusable(version, "it has no parameter temperature that is a number");
    }

    private static ConfigurationException unusable(ModelVersion version, String reason) {
        return new ConfigurationException(Explanation.of("the router cannot run " + version + ": " + reason)
                .fact("model", version.model())
                .fact("prompt", version.prompt().map(Prompt::source).orElse("none"))
                .fact("parameters", version.parameters().toString())
                .fix("give the version a model, a prompt and a temperature as in touchstone/router.yaml."));
    }
}
