package dev.touchstone.junit.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code verdict.json} says of each test and version.
 *
 * @param byTest {@code com.acme.RefundTests#window · v2} and its outcome
 */
public record Outcomes(SortedMap<String, String> byTest) {

    private static final String NAME = "verdict.json";

    /** Keeps its own map. */
    public Outcomes {
        byTest = Collections.unmodifiableSortedMap(new TreeMap<>(byTest));
    }

    /**
     * Of the last build that wrote to the folder for everything that is never committed; none if none did.
     *
     * @throws NoVerdictException if the file is there and cannot be read
     */
    public static Outcomes in(Path output) {
        Path file = output.resolve(NAME);
        try {
            return Files.exists(file)
                    ? of(new ObjectMapper().readTree(file.toFile()))
                    : new Outcomes(Collections.emptySortedMap());
        } catch (IOException trouble) {
            throw new NoVerdictException(
                    Explanation.of("ERROR " + file + ": the verdicts cannot be read")
                            .why("without them nobody can tell which of them have changed.")
                            .fix("delete the file and run the tests again."),
                    trouble);
        }
    }

    private static Outcomes of(JsonNode file) {
        SortedMap<String, String> outcomes = new TreeMap<>();
        for (JsonNode version : file.path("versions")) {
            version.path("tests").forEach(test -> outcomes.put(key(test, version), text(test, "outcome")));
        }
        return new Outcomes(outcomes);
    }

    private static String key(JsonNode test, JsonNode version) {
        return text(test, "test") + " · " + text(version, "name");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
