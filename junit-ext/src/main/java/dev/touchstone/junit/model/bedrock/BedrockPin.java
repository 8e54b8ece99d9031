package dev.touchstone.junit.model.bedrock;

import dev.touchstone.junit.model.wire.Pin;
import java.util.regex.Pattern;

/** A foundation model with its version in the id stays that model, in whatever region; what stands behind other ids, the account says. */
final class BedrockPin {

    private static final Pattern VERSIONED =
            Pattern.compile("(?:[a-z-]+\\.)?[a-z0-9]+\\.[a-z0-9.-]*(?:v\\d+(?::\\d+)?|-\\d+:\\d+)(?::[0-9a-z]+)?");

    private BedrockPin() {}

    static Pin of(String model) {
        String id = model.replaceFirst("^arn:.*:(?:foundation-model|inference-profile)/", "");
        return VERSIONED.matcher(id).matches() ? Pin.PINNED : Pin.UNKNOWN;
    }
}
