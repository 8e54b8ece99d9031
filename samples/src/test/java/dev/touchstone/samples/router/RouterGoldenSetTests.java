package dev.touchstone.samples.router;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the golden set promises the regression suite, computed from exact probabilities instead of samples. */
class RouterGoldenSetTests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<JsonNode> CASES =
            read("/golden/router.jsonl").lines().map(RouterGoldenSetTests::json).toList();

    private static final Map<String, IntentRouter> ROUTERS = Map.of("1.0.0", router("1.0.0"), "1.1.0", router("1.1.0"));

    @Test
    void asksTwelveQuestionsPerIntent() {
        Map<String, Long> cases = CASES.stream()
                .collect(Collectors.groupingBy(golden -> text(golden, "expected"), Collectors.counting()));

        assertThat(cases.keySet())
                .isEqualTo(probabilities("1.0.0", CASES.get(0)).keySet());
        assertThat(cases.values()).containsOnly(12L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.1.0"})
    void isAnsweredWellByTheGoodVersions(String prompt) {
        double mean = CASES.stream()
                .mapToDouble(golden -> right(prompt, golden))
                .average()
                .orElseThrow();

        assertThat(mean).isGreaterThan(0.90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.1.0"})
    void isCriticalOnlyWhereTheGoodVersionsFailLessThanOnceInAMillion(String prompt) {
        assertThat(CASES)
                .filteredOn(golden -> golden.path("critical").asBoolean())
                .hasSize(5)
                .allSatisfy(golden -> assertThat(right(prompt, golden)).isGreaterThan(1 - 1e-6));
    }

    private static double right(String prompt, JsonNode golden) {
        return Objects.requireNonNull(probabilities(prompt, golden).get(text(golden, "expected")));
    }

    private static Map<String, Double> probabilities(String prompt, JsonNode golden) {
        return Objects.requireNonNull(ROUTERS.get(prompt)).probabilities(text(golden, "input"));
    }

    private static IntentRouter router(String prompt) {
        IntentDescriptions descriptions = IntentDescriptions.parse(read("/prompts/router@" + prompt + ".md"));
        return new IntentRouter(EmbeddingModels.withId("all-minilm-l6-v2-q"), descriptions, 0.01);
    }

    private static String text(JsonNode golden, String field) {
        return golden.required(field).asText();
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static String read(String resource) {
        try (InputStream file = Objects.requireNonNull(RouterGoldenSetTests.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
