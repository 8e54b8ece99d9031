package dev.touchstone.junit.model.openai;

import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Pin;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.model.wire.WireFormat;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Map;

/**
 * {@code provider: azure-openai}, Chat Completions of a resource of one's own; the version's model is the name of the deployment. The
 * connection names the base URL, in either form:
 *
 * <pre>
 * connection: {baseUrl: "https://RESOURCE.openai.azure.com/openai/v1"}
 * connection: {baseUrl: "https://RESOURCE.openai.azure.com/openai/deployments/NAME?api-version=2024-10-21"}
 * </pre>
 *
 * <p>A query of the base URL is sent with every request. Key: {@code AZURE_OPENAI_API_KEY}, unless the connection names another.
 */
public final class AzureOpenAi implements Provider {

    static final String NAME = "azure-openai";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String baseUrl(ModelVersion version, Keys keys) {
        return AzureAddress.of(version).base();
    }

    @Override
    public WireFormat format(ModelVersion version) {
        return new ChatFormat(NAME, ChatFormat.PATH + AzureAddress.of(version).query());
    }

    @Override
    public Signer signer(ModelVersion version, Keys keys) {
        return (url, body) -> Map.of("api-key", keys.key(version.connection().key(), "AZURE_OPENAI_API_KEY"));
    }

    @Override
    public Pin pin(String model) {
        return Pin.UNKNOWN; // which model a deployment runs, and whether Azure upgrades it, the request does not show
    }
}
