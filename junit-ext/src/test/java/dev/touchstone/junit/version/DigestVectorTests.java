package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published vectors, which were computed by another program: code, resource and document agree. */
class DigestVectorTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DOCUMENTED = Pattern.compile(
            "### \\d+\\. ([^\n]+)\n\n```json\n(.+?)```\n\n```canonical\n(.+?)\n```\n\n```digest\n(.+?)\n```",
            Pattern.DOTALL);

    record Vector(String title, JsonNode version, String canonical, String digest) {

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Vector> vectors() throws IOException {
        try (InputStream resource = DigestVectorTests.class.getResourceAsStream("/digest/vectors.json")) {
            return JSON.readValue(Objects.requireNonNull(resource), new TypeReference<>() {});
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void computesThePublishedDigest(Vector vector) {
        ModelVersion version = read(vector.version());

        assertThat(version.canonicalJson()).isEqualTo(vector.canonical());
        assertThat(version.digest()).isEqualTo(vector.digest());
    }

    @Test
    void publishesTheSameVectorsInTheDocument() throws IOException {
        List<Vector> documented = new ArrayList<>();
        Matcher section = DOCUMENTED.matcher(document());
        while (section.find()) {
            documented.add(
                    new Vector(section.group(1), JSON.readTree(section.group(2)), section.group(3), section.group(4)));
        }

        assertThat(documented).hasSize(6).isEqualTo(vectors());
    }

    // Maven runs in the module, an IDE may run in the project.
    private static String document() throws IOException {
        Path file = Stream.of("docs", "../docs")
                .map(folder -> Path.of(folder, "model-version-digest.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        return Utf8.normalised(Files.readString(file));
    }

    private static ModelVersion read(JsonNode version) {
        Map<String, Object> parameters = JSON.convertValue(version.path("parameters"), new TypeReference<>() {});
        return new ModelVersion(
                "any",
                Optional.ofNullable(version.get("provider")).map(JsonNode::asText),
                version.path("model").asText(),
                Optional.ofNullable(version.get("prompt")).map(DigestVectorTests::prompt),
                parameters == null ? Map.of() : parameters);
    }

    private static Prompt prompt(JsonNode prompt) {
        return new Prompt(
                prompt.path("id").asText(),
                prompt.path("version").asText(),
                prompt.path("template").asText(),
                "any");
    }
}
