package dev.touchstone.junit.model.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelProviderTests {

    private static final String WHAT_TO_NAME =
            """


            Why:  somebody must answer in its name.
            Fix:  name a public class that implements dev.touchstone.junit.model.Model and has a public constructor (ModelVersion), or mark a method of the test class @Responds.""";

    private static ModelVersion version(String provider) {
        return new ModelVersion("refund-v1", Optional.of(provider), "m", Optional.empty(), Map.of());
    }

    private static Model built(ModelVersion version) {
        return new ModelProvider((known, provider) -> request -> Response.of(known.name() + " by " + provider.name()))
                .of(version, ModelProviderTests.class.getClassLoader());
    }

    private static Model built(Class<?> provider) {
        return built(version(provider.getName()));
    }

    record Bot(ModelVersion version) implements Model {
        @Override
        public Response respond(Request request) {
            return Response.of(version.name());
        }
    }

    abstract static class Unfinished implements Model {
        Unfinished(ModelVersion version) {}
    }

    static final class Lonely implements Model {
        @Override
        public Response respond(Request request) {
            return Response.of("");
        }
    }

    static final class Failing implements Model {
        Failing(ModelVersion version) {
            throw new IllegalStateException("no key\u001b[31m for " + version.name());
        }

        @Override
        public Response respond(Request request) {
            return Response.of("");
        }
    }

    static final class Misconfigured implements Model {
        Misconfigured(ModelVersion version) {
            throw new ConfigurationException(Explanation.of("temperature = 9 is out of range"));
        }

        @Override
        public Response respond(Request request) {
            return Response.of("");
        }
    }

    static final class Uninitialised implements Model {
        private static final int PORT = Integer.parseInt("none");

        Uninitialised(ModelVersion version) {}

        @Override
        public Response respond(Request request) {
            return Response.of("" + PORT);
        }
    }

    @Test
    void theNamedClassIsBuiltWithItsVersion() {
        assertThat(built(Bot.class).respond("Hello?")).isEqualTo(Response.of("refund-v1"));
    }

    @Test
    void everyCallBuildsAnother() {
        assertThat(built(Bot.class)).isNotSameAs(built(Bot.class));
    }

    @Test
    void aVersionWithoutAProviderIsAnError() {
        ModelVersion version = new ModelVersion("refund-v1", Optional.empty(), "m", Optional.empty(), Map.of());

        assertThatThrownBy(() -> built(version))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Model version refund-v1 has no provider. No call was made.

                          known openai, openai-responses, openai-compatible, azure-openai, anthropic, gemini, ollama, bedrock

                        Why:  somebody must answer in its name.
                        Fix:  name one of these as provider: in the versions file, or a class that implements dev.touchstone.junit.model.Model, or mark a method of the test class @Responds.""");
    }

    @Test
    void aMissingClassIsAnError() {
        assertThatThrownBy(() -> built(version("com.acme.Bot")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Model version refund-v1 names the provider com.acme.Bot, but there is no class com.acme.Bot"
                                + " on the class path. No call was made." + WHAT_TO_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"openai", "openai-responses", "openai-compatible", "azure-openai", "anthropic"})
    void aKnownProviderIsAskedOverTheWire(String name) {
        assertThat(built(version(name)).respond("Hello?")).isEqualTo(Response.of("refund-v1 by " + name));
    }

    @Test
    void anUnknownNameIsAnError() {
        assertThatThrownBy(() -> built(version("antropic")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Model version refund-v1 names the provider antropic, but there is none of that name. No call was made.

                          known openai, openai-responses, openai-compatible, azure-openai, anthropic, gemini, ollama, bedrock

                        Why:  somebody must answer in its name.
                        Fix:  Did you mean anthropic? Name one of these, or name a public class that implements dev.touchstone.junit.model.Model and has a public constructor (ModelVersion), or mark a method of the test class @Responds.""");
    }

    @Test
    void aNameLikeNoOtherGetsNoSuggestion() {
        assertThatThrownBy(() -> built(version("skynet"))).hasMessageContaining("\nFix:  Name one of these, or name a");
    }

    @Test
    void aNameFromAFileIsShownWithoutItsControlCharacters() {
        assertThatThrownBy(() -> built(version("a\nb")))
                .hasMessageStartingWith(
                        "Model version refund-v1 names the provider a\\nb, but there is none of that name. No call");
    }

    @Test
    void aClassThatIsNoModelIsAnError() {
        assertThatThrownBy(() -> built(String.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Model version refund-v1 names the provider java.lang.String, but java.lang.String does not"
                        + " implement dev.touchstone.junit.model.Model. No call was made." + WHAT_TO_NAME);
    }

    @Test
    void aModelThatTakesNoVersionIsAnError() {
        String name = Lonely.class.getName();
        assertThatThrownBy(() -> built(Lonely.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Model version refund-v1 names the provider " + name + ", but " + name
                        + " has no constructor (ModelVersion). No call was made." + WHAT_TO_NAME);
    }

    @Test
    void anAbstractModelIsAnError() {
        String name = Unfinished.class.getName();
        assertThatThrownBy(() -> built(Unfinished.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Model version refund-v1 names the provider " + name + ", but " + name
                        + " is abstract. No call was made." + WHAT_TO_NAME);
    }

    @Test
    void aConstructorThatFailsLeavesNoVerdict() {
        assertThatThrownBy(() -> built(Failing.class))
                .isInstanceOf(NoVerdictException.class)
                .hasCauseInstanceOf(IllegalStateException.class)
                .hasMessage("ERROR model version refund-v1: its provider " + Failing.class.getName()
                        + " could not be built: java.lang.IllegalStateException: no key\\u001B[31m for refund-v1\n"
                        + "\n"
                        + "Why:  a version that cannot answer is neither good nor bad; no verdict was reached.\n"
                        + "Fix:  see the cause below.");
    }

    @Test
    void aClassThatCannotBeInitialisedLeavesNoVerdict() {
        assertThatThrownBy(() -> built(Uninitialised.class))
                .isInstanceOf(NoVerdictException.class)
                .hasCauseInstanceOf(ExceptionInInitializerError.class)
                .hasRootCauseInstanceOf(NumberFormatException.class)
                .hasMessageStartingWith("ERROR model version refund-v1: its provider " + Uninitialised.class.getName()
                        + " could not be built: java.lang.ExceptionInInitializerError\n");
    }

    @Test
    void aConstructorThatRefusesItsVersionSaysSoItself() {
        assertThatThrownBy(() -> built(Misconfigured.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("temperature = 9 is out of range");
    }
}
