package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.KeySource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/** Keys kept in files, read again when a file has changed. */
final class KeyFiles {

    private final FileSystem files;
    private final Map<Path, Content> contents = new HashMap<>();

    KeyFiles(FileSystem files) {
        this.files = files;
    }

    private record Content(FileTime modified, String key) {

        /** Without the key. */
        @Override
        public String toString() {
            return "a key";
        }
    }

    synchronized String key(KeySource.KeyFile source) {
        try {
            Path file = files.getPath(source.path());
            FileTime modified = Files.getLastModifiedTime(file);
            Content known = contents.get(file);
            if (known == null || !known.modified().equals(modified)) {
                known = new Content(
                        modified,
                        Files.readString(file, StandardCharsets.ISO_8859_1).strip());
                contents.put(file, known);
            }
            return requireKey(known.key(), source);
        } catch (IOException | InvalidPathException e) {
            throw refused(source, "cannot be read");
        }
    }

    private static String requireKey(String key, KeySource source) {
        if (key.isEmpty()) {
            throw refused(source, "is empty");
        }
        return key;
    }

    private static ConfigurationException refused(KeySource source, String problem) {
        return new ConfigurationException(
                Explanation.of("There is no key: " + KeyOrigin.text(source) + " " + problem + ". No call was made.")
                        .fix("put the key and nothing else into it, or correct key: under connection:."));
    }
}
