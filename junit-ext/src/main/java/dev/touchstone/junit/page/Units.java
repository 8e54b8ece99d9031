package dev.touchstone.junit.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.touchstone.junit.version.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The model versions a run left as files, by the digest that is their SHA-256; one that was changed has another and is not found. */
final class Units {

    private static final JsonFactory JSON = new JsonFactory();

    private Units() {}

    static Map<String, Object> in(List<PageSource> sources) throws IOException {
        Map<String, Object> units = new HashMap<>();
        for (PageSource source : sources) {
            Path folder = source.output().resolve("units");
            if (Files.isDirectory(folder)) {
                for (Path file : files(folder)) {
                    byte[] bytes = Files.readAllBytes(file);
                    Object unit = parsed(bytes);
                    if (unit != null) {
                        units.put(digest(bytes), unit);
                    }
                }
            }
        }
        return units;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static @Nullable Object parsed(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            return JsonReader.next(parser);
        } catch (IOException damaged) {
            return null; // its digest is no version's either
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException none) {
            throw new LinkageError("every JDK has SHA-256", none);
        }
    }
}
