package dev.touchstone.browser;

import dev.touchstone.junit.results.VersionRecord;
import dev.touchstone.junit.version.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * What a version nobody asked is made of, as a run leaves it.
 *
 * @param json whose SHA-256 is its digest
 */
record MadeUpUnit(String name, String json) {

    private static final int DIGITS = 12;

    static MadeUpUnit of(String version, MadeUpAnswer.Source source) {
        Map<String, Object> prompt = Map.of("id", "refund", "template", source.prompt(version));
        return new MadeUpUnit(version, JsonWriter.compact(Map.of("model", version, "prompt", prompt)));
    }

    VersionRecord record() {
        return new VersionRecord(name, "sha256:" + hash());
    }

    void write(Path output) throws IOException {
        Path folder = Files.createDirectories(output.resolve("units"));
        Files.writeString(folder.resolve("unit-" + hash().substring(0, DIGITS) + ".json"), json);
    }

    private String hash() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException none) {
            throw new LinkageError("every JDK has SHA-256", none);
        }
    }
}
