package dev.touchstone.junit.model.openai;

import static dev.touchstone.junit.model.wire.WireTesting.KEYS;
import static dev.touchstone.junit.model.wire.WireTesting.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.version.Connection;
import dev.touchstone.junit.version.KeySource;
import dev.touchstone.junit.version.ModelVersion;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAiProvidersTests {

    private static final ModelVersion PLAIN = version("m", Map.of());
    private static final ModelVersion AT_HOME = PLAIN.reachedBy(Connection.USUAL.at("http://localhost:1234/v1"));
    private static final ModelVersion WITH_KEY =
            PLAIN.reachedBy(Connection.USUAL.at("http://localhost:1234/v1").keyFrom(new KeySource.Variable("GATEWAY")));

    private static ModelVersion azure(String url) {
        return PLAIN.reachedBy(Connection.USUAL.at(url));
    }

    private static Map<String, String> headers(Provider provider, ModelVersion version) {
        return provider.signer(version, KEYS).headers(URI.create("http://localhost/"), new byte[0]);
    }

    private static String path(Provider provider, ModelVersion version) {
        return provider.format(version).request(version, Request.of("?")).path();
    }

    @Test
    void everyProviderHasItsName() {
        assertThat(new OpenAi().name()).isEqualTo("openai");
        assertThat(new OpenAiResponses().name()).isEqualTo("openai-responses");
        assertThat(new OpenAiCompatible().name()).isEqualTo("openai-compatible");
        assertThat(new AzureOpenAi().name()).isEqualTo("azure-openai");
    }

    @Test
    void openAiHasAnAddressOfItsOwn() {
        assertThat(new OpenAi().baseUrl(PLAIN, KEYS)).isEqualTo("https://api.openai.com/v1");
        assertThat(new OpenAiResponses().baseUrl(PLAIN, KEYS)).isEqualTo("https://api.openai.com/v1");
        assertThat(new OpenAi().baseUrl(AT_HOME, KEYS)).isEqualTo("http://localhost:1234/v1");
        assertThat(new OpenAiResponses().baseUrl(AT_HOME, KEYS)).isEqualTo("http://localhost:1234/v1");
    }

    @Test
    void everyProviderIsAskedByItsPath() {
        assertThat(path(new OpenAi(), PLAIN)).isEqualTo("chat/completions");
        assertThat(path(new OpenAiResponses(), PLAIN)).isEqualTo("responses");
        assertThat(path(new OpenAiCompatible(), AT_HOME)).isEqualTo("chat/completions");
    }

    @Test
    void openAiIsShownItsKey() {
        assertThat(headers(new OpenAi(), PLAIN))
                .containsExactly(Map.entry("Authorization", "Bearer key of OPENAI_API_KEY"));
        assertThat(headers(new OpenAiResponses(), PLAIN))
                .containsExactly(Map.entry("Authorization", "Bearer key of OPENAI_API_KEY"));
        assertThat(headers(new OpenAi(), WITH_KEY))
                .containsExactly(Map.entry("Authorization", "Bearer key of Variable[name=GATEWAY]"));
    }

    @Test
    void aGatewayIsShownNoKeyButItsOwn() {
        assertThat(headers(new OpenAiCompatible(), AT_HOME)).isEmpty();
        assertThat(headers(new OpenAiCompatible(), WITH_KEY))
                .containsExactly(Map.entry("Authorization", "Bearer key of Variable[name=GATEWAY]"));
    }

    @Test
    void aGatewayNeedsAnAddress() {
        assertThat(new OpenAiCompatible().baseUrl(AT_HOME, KEYS)).isEqualTo("http://localhost:1234/v1");
        assertThatThrownBy(() -> new OpenAiCompatible().baseUrl(PLAIN, KEYS))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Model version refund-v1: the provider openai-compatible needs a base URL, and none is written. No call was made.

                        Why:  it has no address of its own.
                        Fix:  write where it is, for example
                              connection: {baseUrl: "http://localhost:8000/v1"}""");
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.openai.azure.com/openai/v1, https://acme.openai.azure.com/openai/v1, chat/completions",
        "https://acme.openai.azure.com/openai/v1?api-version=preview,"
                + " https://acme.openai.azure.com/openai/v1, chat/completions?api-version=preview",
        "https://acme.openai.azure.com/openai/deployments/bot?api-version=2024-10-21,"
                + " https://acme.openai.azure.com/openai/deployments/bot, chat/completions?api-version=2024-10-21",
        "https://gateway.acme.com/llm, https://gateway.acme.com/llm, chat/completions"
    })
    void azureIsReachedInEitherForm(String url, String base, String path) {
        assertThat(new AzureOpenAi().baseUrl(azure(url), KEYS)).isEqualTo(base);
        assertThat(path(new AzureOpenAi(), azure(url))).isEqualTo(path);
    }

    @Test
    void azureIsShownItsKey() {
        assertThat(headers(new AzureOpenAi(), PLAIN))
                .containsExactly(Map.entry("api-key", "key of AZURE_OPENAI_API_KEY"));
        assertThat(headers(new AzureOpenAi(), WITH_KEY))
                .containsExactly(Map.entry("api-key", "key of Variable[name=GATEWAY]"));
    }

    @Test
    void azureNeedsAnAddress() {
        assertThatThrownBy(() -> new AzureOpenAi().baseUrl(PLAIN, KEYS))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Model version refund-v1: the provider azure-openai needs a base URL")
                .hasMessageEndingWith("connection: {baseUrl: \"https://RESOURCE.openai.azure.com/openai/v1\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.openai.azure.com",
        "https://acme.openai.azure.com/",
        "https://acme.openai.azure.com/openai/",
        "https://acme.openai.azure.com/openai?api-version=2024-10-21"
    })
    void aResourceOfAzureAloneIsNoAddress(String url) {
        String base = url.contains("?") ? url.substring(0, url.indexOf('?')) : url;
        assertThatThrownBy(() -> new AzureOpenAi().baseUrl(azure(url), KEYS))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "Model version refund-v1: the base URL " + base
                                + """
                         names a resource but none of its APIs. No call was made.

                        Why:  Azure answers only under the path of an API, the older of which needs its version with every request.
                        Fix:  write it whole, for example
                              connection: {baseUrl: "https://RESOURCE.openai.azure.com/openai/v1"}""");
    }

    @Test
    void aDeploymentOfAzureNeedsAnApiVersion() {
        assertThatThrownBy(
                        () -> new AzureOpenAi().format(azure("https://acme.openai.azure.com/openai/deployments/bot")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Model version refund-v1: the base URL https://acme.openai.azure.com/openai/deployments/bot names a deployment but no api-version. No call was made.

                        Why:  Azure answers only under the path of an API, the older of which needs its version with every request.
                        Fix:  write it whole, for example
                              connection: {baseUrl: "https://acme.openai.azure.com/openai/deployments/bot?api-version=2024-10-21"}""");
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4o-2024-08-06,                PINNED",
        "gpt-5-2025-08-07,                 PINNED",
        "gpt-4o-mini-2024-07-18,           PINNED",
        "o3-2025-04-16,                    PINNED",
        "gpt-4-0613,                       PINNED",
        "gpt-3.5-turbo-0125,               PINNED",
        "gpt-4-1106-preview,               PINNED",
        "gpt-4o,                           FLOATING",
        "gpt-4.1,                          FLOATING",
        "o3,                               FLOATING",
        "gpt-5-chat-latest,                FLOATING",
        "chatgpt-4o-latest,                FLOATING",
        "gpt-4-turbo-preview,              FLOATING",
        "gpt-4o-2024-13-06,                FLOATING",
        "gpt-4o-2024,                      FLOATING",
        "gpt-4-9999,                       FLOATING",
        "ft:gpt-4o-2024-08-06:acme::abc12, UNKNOWN"
    })
    void onlyADatedIdOfOpenAiIsPinned(String model, Pin pin) {
        assertThat(new OpenAi().pin(model)).isEqualTo(pin);
        assertThat(new OpenAiResponses().pin(model)).isEqualTo(pin);
    }

    @ParameterizedTest
    @CsvSource({"gpt-4o-2024-08-06", "gpt-4o", "llama-3.1-8b"})
    void nobodySaysWhatAGatewayMeans(String model) {
        assertThat(new OpenAiCompatible().pin(model)).isEqualTo(Pin.UNKNOWN);
        assertThat(new AzureOpenAi().pin(model)).isEqualTo(Pin.UNKNOWN);
    }
}
