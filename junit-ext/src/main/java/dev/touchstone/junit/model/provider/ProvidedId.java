package dev.touchstone.junit.model.provider;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model id, and who provides it where it says so.
 *
 * @param provider in front of it, {@code ""} if there is none
 * @param id without it
 */
record ProvidedId(String provider, String id) {

    // As Bedrock writes them: us.anthropic.claude-3-5-sonnet-20241022-v2:0
    private static final Pattern VENDOR = Pattern.compile(
            "((?:[a-z-]{2,6}\\.)?(?:ai21|amazon|anthropic|cohere|deepseek|meta|mistral|openai|qwen))\\.(.+?)(?:-v\\d+(?::\\d+)?)?");

    static ProvidedId of(String written) {
        Matcher vendor = VENDOR.matcher(written);
        if (vendor.matches()) {
            return new ProvidedId(vendor.group(1), vendor.group(2));
        }
        int slash = written.lastIndexOf('/');
        return new ProvidedId(written.substring(0, slash + 1), written.substring(slash + 1));
    }

    boolean mayBeBy(ProvidedId other) {
        return provider.isEmpty() || other.provider.isEmpty() || provider.equals(other.provider);
    }
}
