package dev.touchstone.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@code verdict.json} says: what a deployer reads must be what people see. */
record VerdictJson(JsonNode root) {

    static VerdictJson read(Path file) {
        try {
            return new VerdictJson(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    String decision() {
        return root.path("decision").asText();
    }

    Stream<Entry> entries() {
        return list(root.path("versions"))
                .flatMap(version -> list(version.path("tests")).map(Entry::new));
    }

    /** The last verdict on a version that was compared with another. */
    Entry lastCandidate() {
        List<Entry> candidates =
                entries().filter(entry -> entry.node().has("baseline")).toList();
        return candidates.get(candidates.size() - 1);
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** One verdict. */
    record Entry(JsonNode node) {

        String test() {
            return node.path("test").asText();
        }

        /** Without the packages. */
        String shortTest() {
            return test().replaceFirst("^.*\\.(?=[^.]*#)", "").replace('#', '.');
        }

        String version() {
            return node.path("version").path("name").asText();
        }

        String outcome() {
            return node.path("outcome").asText();
        }

        /** With commas, as people read them. */
        String calls() {
            return String.format(
                    Locale.ROOT, "%,d", node.path("calls").path("used").asInt());
        }

        Stream<Finding> findings() {
            return list(node.path("findings")).map(Finding::new);
        }
    }

    /** What one requirement came to. */
    record Finding(JsonNode node) {

        String requirement() {
            return node.path("requirement").asText();
        }

        String outcome() {
            return node.path("outcome").asText();
        }

        /** The numbers, as people read them: percent or points with one decimal, and how many they rest on. */
        Stream<String> numbers() {
            if (!node.has("estimate") || !node.has("interval")) {
                return Stream.of(node.path("n").asText());
            }
            JsonNode interval = node.path("interval");
            return Stream.of(
                    percent(node.path("estimate")),
                    percent(interval.path("low")),
                    percent(interval.path("high")),
                    interval.path("method").asText(),
                    String.format(Locale.ROOT, "%,d", node.path("n").asInt()));
        }

        private static String percent(JsonNode share) {
            return BigDecimal.valueOf(share.asDouble())
                    .movePointRight(2)
                    .setScale(1, RoundingMode.HALF_UP)
                    .toPlainString()
                    .replace('-', '−');
        }
    }
}
