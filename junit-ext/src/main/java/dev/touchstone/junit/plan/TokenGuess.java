package dev.touchstone.junit.plan;

import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Optional;

/** Tokens of one call before it was made. */
final class TokenGuess {

    private static final double CHARACTERS_OF_A_TOKEN = 4;

    /** By any of these names providers let a version limit what it writes. */
    private static final List<String> LIMITS = List.of(
            "max_completion_tokens", "max_output_tokens", "max_tokens", "maxOutputTokens", "maxTokens", "num_predict");

    private TokenGuess() {}

    /** Of an average case, with the longest prompt. */
    static double input(TestForecast test) {
        double question = test.test()
                .map(planned -> planned.goldens().census().meanInputLength())
                .orElse(0.0);
        int prompt = test.versions().stream()
                .flatMap(version -> version.prompt().stream())
                .mapToInt(text -> text.template().length())
                .max()
                .orElse(0);
        return (question + prompt) / CHARACTERS_OF_A_TOKEN;
    }

    /** The most the most talkative version may write; empty if one may write any number. */
    static Optional<Double> output(TestForecast test) {
        double most = 0;
        for (ModelVersion version : test.versions()) {
            Optional<Double> limit = limit(version);
            if (limit.isEmpty()) {
                return Optional.empty();
            }
            most = Math.max(most, limit.get());
        }
        return Optional.of(most);
    }

    private static Optional<Double> limit(ModelVersion version) {
        return LIMITS.stream()
                .map(version.parameters()::get)
                .filter(Number.class::isInstance)
                .map(limit -> ((Number) limit).doubleValue())
                .findFirst();
    }
}
