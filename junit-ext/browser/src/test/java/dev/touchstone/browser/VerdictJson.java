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

        private static final int MOST_DECIMALS = 6;

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
                    shown(node.path("estimate")),
                    hundredfold(interval.path("low").asDouble(), 1).replace('-', '−'),
                    hundredfold(interval.path("high").asDouble(), 1).replace('-', '−'),
                    interval.path("method").asText(),
                    String.format(Locale.ROOT, "%,d", node.path("n").asInt()));
        }

        /** A rate that is not certain is not shown as if it were. */
        private String shown(JsonNode number) {
            boolean isDifference = node.path("kind").asText().equals("noRegression");
            int decimals = 1;
            while (!isDifference && decimals < MOST_DECIMALS && looksCertain(number.asDouble(), decimals)) {
                decimals++;
            }
            return hundredfold(number.asDouble(), decimals).replace('-', '−');
        }

        private static boolean looksCertain(double rate, int decimals) {
            double seen = Double.parseDouble(hundredfold(rate, decimals));
            return rate > 0 && rate < 1 && (seen == 0 || seen == 100);
        }

        private static String hundredfold(double share, int decimals) {
            return BigDecimal.valueOf(share)
                    .movePointRight(2)
                    .setScale(decimals, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }
}
