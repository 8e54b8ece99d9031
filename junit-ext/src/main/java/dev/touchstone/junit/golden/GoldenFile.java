package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.Resources;
import dev.touchstone.junit.version.Utf8Lines;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A golden set as JSON Lines, {@code golden/NAME.jsonl} on the class path: one object per line, with {@code id} and {@code input}, and
 * if wanted {@code expected}, {@code critical}, {@code slice} and any further fields. Blank lines are skipped; {@code null} is the same
 * as an absent field.
 */
public final class GoldenFile {

    private static final String EXTENSION = ".jsonl";

    private GoldenFile() {}

    /**
     * Reads the golden set {@code name}, a file name such as {@code refunds.jsonl} or a path with a folder.
     *
     * @throws ConfigurationException if the file is missing, empty or wrong in any line; it names the file, the line and the fix
     */
    public static GoldenSet read(String name, Resources resources) {
        String path = name.contains("/") ? name : "golden/" + name;
        if (!name.endsWith(EXTENSION)) {
            throw unsupported(name);
        }
        InputStream content = resources.open(path).orElseThrow(() -> missing(path));
        try (Utf8Lines lines = new Utf8Lines(path, content)) {
            return GoldenSet.of(name, cases(path, lines), path);
        }
    }

    private static List<GoldenCase> cases(String path, Utf8Lines lines) {
        List<GoldenCase> cases = new ArrayList<>();
        UniqueIds ids = new UniqueIds(path);
        for (Optional<String> text = lines.next(); text.isPresent(); text = lines.next()) {
            if (!text.get().isBlank()) {
                GoldenCase golden = new CaseFields(new GoldenLine(path, lines.number(), text.get())).toCase();
                ids.add(golden);
                cases.add(golden);
            }
        }
        return cases;
    }

    private static ConfigurationException unsupported(String name) {
        return new ConfigurationException(Explanation.of(
                        "golden set '" + Excerpt.of(name) + "': only JSON Lines files (.jsonl) are read")
                .fix("write one JSON object per line to src/test/resources/golden/NAME.jsonl and name that file."));
    }

    private static ConfigurationException missing(String path) {
        String visible = Excerpt.of(path, 200);
        return new ConfigurationException(Explanation.of(visible + ": no such golden set on the class path")
                .fix("create src/test/resources/" + visible + ", or correct the name."));
    }
}
