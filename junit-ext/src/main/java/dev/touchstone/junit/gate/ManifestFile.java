package dev.touchstone.junit.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.disk.Disk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code manifest.jsonl}: one line per test and version, sorted, so that changes are small and reviewed line by line.
 *
 * @param path where it lies
 */
public record ManifestFile(Path path) {

    private static final Disk FILES = new Disk(
            "what a build must judge stands there.", "what a build must judge is accepted there.", "accept it again.");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /**
     * What was accepted; empty if nothing ever was.
     *
     * @throws ConfigurationException if a line is damaged: that does not count as absent
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be read
     */
    public Optional<Manifest> read() {
        return FILES.bytes(path).map(bytes -> parsed(new String(bytes, StandardCharsets.UTF_8)));
    }

    /**
     * Accepts this.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if it cannot be written; the old one stays
     */
    public void write(Manifest manifest) {
        String lines = manifest.entries().stream().map(ManifestFile::line).collect(Collectors.joining("\n", "", "\n"));
        FILES.replace(path, lines);
    }

    private static String line(ManifestEntry entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Manifest parsed(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty()) {
            throw damaged(1, "the file is empty");
        }
        List<ManifestEntry> entries = new ArrayList<>();
        Set<ManifestEntry.Key> seen = new HashSet<>();
        for (int line = 0; line < lines.size(); line++) {
            ManifestEntry entry = entry(lines.get(line), line + 1);
            if (!seen.add(entry.key())) {
                throw damaged(line + 1, entry.key().shown() + " stands there twice");
            }
            entries.add(entry);
        }
        return new Manifest(entries);
    }

    private ManifestEntry entry(String written, int line) {
        if (written.matches("(<{7}|={7}|>{7})( .*)?")) {
            throw damaged(line, "an unresolved merge conflict");
        }
        if (written.isBlank()) {
            throw damaged(line, "the line is blank");
        }
        try {
            JsonNode tree = JSON.readTree(written);
            return JSON.treeToValue(tree, ManifestEntry.class);
        } catch (JsonProcessingException malformed) {
            throw damaged(line, "no test of a version: " + Shown.line(malformed.getOriginalMessage()));
        }
    }

    private ConfigurationException damaged(int line, String problem) {
        return new ConfigurationException(Explanation.of(path + ":" + line + ": " + problem)
                .why("a damaged line does not count as absent, or a test would no longer be missed.")
                .fix("restore the file from version control; of a conflict keep the lines of both sides."));
    }
}
