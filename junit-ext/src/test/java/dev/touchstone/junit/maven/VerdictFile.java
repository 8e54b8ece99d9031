package dev.touchstone.junit.maven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A {@code verdict.json}. */
final class VerdictFile {

    /** When and by whom, and how many calls were in flight when the last answer decided. */
    private static final List<String> RUN_DATA = List.of("run", "startedAt", "finishedAt", "used", "attempts");

    private final JsonNode content;

    private VerdictFile(JsonNode content) {
        this.content = content;
    }

    static VerdictFile read(Path file) {
        try {
            return new VerdictFile(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Outcomes by test and version. */
    Map<String, String> outcomes() {
        Map<String, String> outcomes = new TreeMap<>();
        for (JsonNode version : content.get("versions")) {
            for (JsonNode test : version.get("tests")) {
                outcomes.put(
                        test.get("test").asText() + " " + version.get("name").asText(),
                        test.get("outcome").asText());
            }
        }
        return outcomes;
    }

    String run() {
        return content.get("run").get("id").asText();
    }

    String decision() {
        return content.get("decision").asText();
    }

    /** How many of the verdicts counted before the first call were reported. */
    String account() {
        JsonNode account = content.get("account");
        return account.get("reported").asText() + " of "
                + account.get("verdicts").asText();
    }

    /** Everything but run data. */
    String withoutRunData() {
        ObjectNode copy = content.deepCopy();
        copy.remove("calls");
        copy.remove("answers");
        copy.findParents("startedAt").forEach(VerdictFile::strip);
        copy.findParents("used").forEach(VerdictFile::strip);
        copy.remove("run");
        return copy.toPrettyString();
    }

    private static void strip(JsonNode node) {
        ((ObjectNode) node).remove(RUN_DATA);
    }
}
