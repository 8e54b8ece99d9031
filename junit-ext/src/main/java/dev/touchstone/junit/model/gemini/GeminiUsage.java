package dev.touchstone.junit.model.gemini;

import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.junit.model.wire.JsonBody;
import java.util.Optional;
import java.util.OptionalLong;

/** Tokens as Gemini counts them: thoughts are written too, what tools of Google's brought is read too; a count of 0 is left out. */
final class GeminiUsage {

    private GeminiUsage() {}

    static Optional<TokenUsage> of(JsonBody metadata) {
        OptionalLong prompt = metadata.count("promptTokenCount");
        OptionalLong total = metadata.count("totalTokenCount");
        long written = count(metadata, "candidatesTokenCount") + count(metadata, "thoughtsTokenCount");
        if (prompt.isEmpty() || (written == 0 && total.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new TokenUsage(prompt.getAsLong() + count(metadata, "toolUsePromptTokenCount"), written));
    }

    private static long count(JsonBody metadata, String name) {
        return metadata.count(name).orElse(0);
    }
}
