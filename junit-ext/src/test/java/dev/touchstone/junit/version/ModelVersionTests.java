package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelVersionTests {

    private static ModelVersion version(String name, Map<String, Object> parameters) {
        return new ModelVersion(name, Optional.empty(), "gpt-x", Optional.empty(), parameters);
    }

    private static void refuses(Map<String, Object> parameters, String message) {
        assertThatThrownBy(() -> version("v1", parameters))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message.strip());
    }

    @Test
    void theNameIsNoPartOfTheDigest() {
        assertThat(version("v1", Map.of()).digest())
                .isEqualTo(version("v2", Map.of()).digest());
        assertThat(version("v1", Map.of())).isNotEqualTo(version("v2", Map.of()));
    }

    @Test
    void thePromptsFileIsNoPartOfTheDigest() {
        Prompt here = new Prompt("refund", "1.0.0", "Hi", "here/refund@1.0.0.md");
        Prompt there = new Prompt("refund", "1.0.0", "Hi", "there/refund@1.0.0.md");

        assertThat(new ModelVersion("v1", Optional.empty(), "m", Optional.of(here), Map.of()))
                .isEqualTo(new ModelVersion("v1", Optional.empty(), "m", Optional.of(there), Map.of()))
                .hasSameHashCodeAs(new ModelVersion("v1", Optional.empty(), "m", Optional.of(there), Map.of()));
    }

    @Test
    void everyPartOfTheBehaviourChangesTheDigest() {
        Optional<Prompt> prompt = Optional.of(new Prompt("refund", "1.0.0", "Hi", "x"));
        List<ModelVersion> versions = List.of(
                version("v", Map.of()),
                version("v", Map.of("temperature", 0)),
                version("v", Map.of("temperature", "0")),
                new ModelVersion("v", Optional.of("p"), "gpt-x", Optional.empty(), Map.of()),
                new ModelVersion("v", Optional.empty(), "gpt-y", Optional.empty(), Map.of()),
                new ModelVersion("v", Optional.empty(), "gpt-x", prompt, Map.of()),
                new ModelVersion(
                        "v",
                        Optional.empty(),
                        "gpt-x",
                        Optional.of(new Prompt("refund", "1.0.1", "Hi", "x")),
                        Map.of()),
                new ModelVersion(
                        "v",
                        Optional.empty(),
                        "gpt-x",
                        Optional.of(new Prompt("refunds", "1.0.0", "Hi", "x")),
                        Map.of()),
                new ModelVersion(
                        "v",
                        Optional.empty(),
                        "gpt-x",
                        Optional.of(new Prompt("refund", "1.0.0", "Hi ", "x")),
                        Map.of()));

        assertThat(versions.stream().map(ModelVersion::digest)).doesNotHaveDuplicates();
    }

    @Test
    void parametersAreSortedAndDeeplyImmutable() {
        List<Object> stop = new ArrayList<>(List.of("END"));
        Map<String, Object> written = new HashMap<>(Map.of("top_p", 1, "stop", stop, "format", Map.of("b", 1, "a", 2)));
        ModelVersion version = version("v1", written);
        stop.add("more");
        written.clear();

        assertThat(version.parameters()).hasToString("{format={a=2, b=1}, stop=[END], top_p=1}");
        assertThat(version.parameters()).isUnmodifiable();
        assertThat(version.parameters()).extractingByKey("stop", LIST).isUnmodifiable();
        assertThat(version.parameters()).extractingByKey("format", MAP).isUnmodifiable();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api_key", "apiKey", "X-API-KEY", "openai_api_key", "Authorization", "proxy-authorization", "password",
                        "client_secret",
                "access_token", "accessToken", "auth_token", "refresh-token", "token", "bearer", "credentials",
                        "private_key",
                "aws_access_key_id"
            })
    void refusesAParameterNamedLikeACredential(String name) {
        refuses(
                Map.of(name, "s3cret"),
                """
                version v1: parameter %s looks like a credential

                Why:  parameters are committed, printed in reports and part of the version's digest.
                Fix:  remove it here and read it from the environment where the model is called.
                """
                        .formatted(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "max_tokens",
                "max_completion_tokens",
                "tokens",
                "stop_token",
                "eos_token_id",
                "token_limit",
                "logit_bias",
                "top_k",
                "tokenizer",
                "author",
                "keep_alive"
            })
    void acceptsASettingWhoseNameOnlySoundsLikeOne(String name) {
        assertThat(version("v1", Map.of(name, 5)).parameters()).containsKey(name);
    }

    @Test
    void refusesANestedCredentialButNotASchemaThatDescribesOne() {
        assertThat(version("v1", Map.of("schema", Map.of("password", Map.of("type", "string"))))
                        .parameters())
                .containsKey("schema");
        refuses(
                Map.of("headers", Map.of("Authorization", "Bearer x")),
                """
                version v1: parameter headers.Authorization looks like a credential

                Why:  parameters are committed, printed in reports and part of the version's digest.
                Fix:  remove it here and read it from the environment where the model is called.
                """);
    }

    @Test
    void refusesAnEmptyValueWhereverItStands() {
        refuses(
                Map.of("a", Map.of("b", Collections.singletonList(null))),
                """
                version v1: parameter a.b[0] has no value

                Why:  providers read a missing parameter and an empty one differently.
                Fix:  give it a value, or remove it.
                """);
    }

    @Test
    void refusesANumberJsonCannotHold() {
        refuses(
                Map.of("temperature", Double.NaN),
                """
                version v1: parameter temperature: the value NaN is no JSON number

                Why:  the digest of a version must be the same wherever it is computed.
                Fix:  write a value that JSON keeps exactly; text needs quotes.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a b", "", "../v1", "-v1", "v1\n", "a/b"})
    void refusesANameThatCouldNotBeSelectedOrStored(String name) {
        assertThatThrownBy(() -> version(name, Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                version '%s': not a legal name

                Why:  versions are chosen by -Dtouchstone.versions=NAME,NAME and kept in files of that name.
                Fix:  begin with a letter or digit and go on with letters, digits and . _ - @ + only.
                """
                                .strip()
                                .formatted(Excerpt.of(name)));
    }

    @Test
    void refusesABlankModelAndABlankProvider() {
        assertThatThrownBy(() -> new ModelVersion("v1", Optional.empty(), " ", Optional.empty(), Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("version v1: the model is blank\n\nFix:  name the model.");
        assertThatThrownBy(() -> new ModelVersion("v1", Optional.of(""), "m", Optional.empty(), Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("version v1: the provider is blank\n\nFix:  name the provider.");
    }

    @Test
    void refusesHalfACharacter() {
        assertThatThrownBy(() -> new ModelVersion("v1", Optional.empty(), "m\uDC00", Optional.empty(), Map.of()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                version v1: its text has half of a surrogate pair: m\\uDC00

                Why:  such text has no UTF-8 form, so no model could be sent it.
                Fix:  write the whole character.
                """
                                .strip());
    }
}
