package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One JSON object of digests, sorted by name, one per line, so that merges are small. Absent means nothing recorded; corrupt does not. */
record PromptDigestFile(Path path) {

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|={7}|>{7})( |$)");

    SortedMap<String, Node> read() {
        try {
            return parsed(Utf8.text(path.toString(), Files.newInputStream(path)));
        } catch (NoSuchFileException e) {
            return new TreeMap<>();
        } catch (IOException e) {
            throw Utf8.unreadable(path.toString(), e);
        }
    }

    void write(SortedMap<String, Node> digests) throws IOException {
        WholeFile.replace(path, text(digests));
    }

    private static String text(SortedMap<String, Node> digests) {
        return digests.entrySet().stream()
                .map(entry -> "  " + JsonWriter.compact(entry.getKey()) + ": "
                        + JsonWriter.compact(entry.getValue().value()))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private SortedMap<String, Node> parsed(String text) {
        refuseConflict(text);
        Section digests =
                Section.of(path.toString(), "the file of prompt digests", Document.read(path.toString(), text));
        digests.members().forEach((name, node) -> {
            if (!(node.value() instanceof String digest
                    && DIGEST.matcher(digest).matches())) {
                throw corrupt(
                        node.line(),
                        "the digest of " + Excerpt.of(name) + " is " + node.kind()
                                + ", not sha256: and 64 hexadecimal digits");
            }
        });
        return new TreeMap<>(digests.members());
    }

    private void refuseConflict(String text) {
        CONFLICT.matcher(text).results().findFirst().ifPresent(marker -> {
            int line = 1 + (int) text.substring(0, marker.start()).lines().count();
            throw corrupt(line, "an unresolved merge conflict");
        });
    }

    private ConfigurationException corrupt(int line, String problem) {
        return new ConfigurationException(Explanation.of(path + ":" + line + ": " + problem)
                .why("a damaged record does not count as absent, or a changed prompt would pass as a new one.")
                .fix("restore the file from version control; of a conflict keep the lines of both sides."));
    }

    NoVerdictException unwritable(IOException cause) {
        return new NoVerdictException(
                Explanation.of(path + ": could not be written: " + Excerpt.of(String.valueOf(cause.getMessage()), 200))
                        .why("the digests of new prompts are recorded there; the file is as it was before.")
                        .fix("make its folder writable, with space on the disk."),
                cause);
    }
}
