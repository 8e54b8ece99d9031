package dev.touchstone.junit.model.bedrock;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.model.wire.Keys;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The AWS region of a call: a signature is good in one region only. */
final class Region {

    private static final int SHOWN = 80;
    private static final Pattern LEGAL = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern IN_HOST =
            Pattern.compile("bedrock-runtime(?:-fips)?\\.([a-z0-9-]{1,40})\\.(?:vpce\\.)?amazonaws\\.com");

    private Region() {}

    /** The one in the address, where Amazon's own names it. */
    static String of(URI url, Keys keys) {
        Matcher host = IN_HOST.matcher(String.valueOf(url.getHost()));
        return host.find() ? host.group(1) : configured(keys);
    }

    static String configured(Keys keys) {
        String region = keys.variable("AWS_REGION")
                .or(() -> keys.variable("AWS_DEFAULT_REGION"))
                .orElseThrow(() ->
                        new ConfigurationException(Explanation.of("Bedrock: no region is known. No call was made.")
                                .fact("looked for", "AWS_REGION, AWS_DEFAULT_REGION")
                                .why("every region has an address of its own.")
                                .fix("set AWS_REGION, to eu-central-1 for example.")));
        if (LEGAL.matcher(region).matches()) {
            return region;
        }
        throw new ConfigurationException(
                Explanation.of("Bedrock: '" + Untrusted.line(region, SHOWN) + "' is no region. No call was made.")
                        .fact("looked for", "AWS_REGION, AWS_DEFAULT_REGION")
                        .why("the region becomes part of the address.")
                        .fix("set AWS_REGION, to eu-central-1 for example."));
    }
}
