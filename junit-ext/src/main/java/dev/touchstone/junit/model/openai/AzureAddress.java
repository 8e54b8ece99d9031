package dev.touchstone.junit.model.openai;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.model.wire.WireMisuse;
import dev.touchstone.junit.version.ModelVersion;
import java.util.regex.Pattern;

/**
 * A base URL as Azure writes it.
 *
 * @param base without its query
 * @param query with its question mark, or {@code ""}
 */
record AzureAddress(String base, String query) {

    private static final int SHOWN = 200;
    private static final String EXAMPLE = "https://RESOURCE.openai.azure.com/openai/v1";
    private static final Pattern NO_API = Pattern.compile("[a-zA-Z]+://[^/]+(/openai)?/?");

    static AzureAddress of(ModelVersion version) {
        String url = version.connection()
                .baseUrl()
                .orElseThrow(() -> WireMisuse.noBaseUrl(version, AzureOpenAi.NAME, EXAMPLE));
        int question = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        return new AzureAddress(url.substring(0, question), url.substring(question)).checked(version);
    }

    private AzureAddress checked(ModelVersion version) {
        if (NO_API.matcher(base).matches()) {
            throw refused(version, "names a resource but none of its APIs", EXAMPLE);
        }
        if (base.contains("/deployments/") && !query.contains("api-version=")) {
            throw refused(version, "names a deployment but no api-version", base + "?api-version=2024-10-21");
        }
        return this;
    }

    private ConfigurationException refused(ModelVersion version, String problem, String better) {
        return new ConfigurationException(Explanation.of("Model version " + version.name() + ": the base URL "
                        + shown(base) + " " + problem + ". No call was made.")
                .why(
                        "Azure answers only under the path of an API, the older of which needs its version with every request.")
                .fix("write it whole, for example\nconnection: {baseUrl: \"" + shown(better) + "\"}"));
    }

    private static String shown(String url) {
        return Untrusted.line(url, SHOWN);
    }
}
