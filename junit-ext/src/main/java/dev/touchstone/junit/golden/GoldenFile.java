package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.CanonicalDigest;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.Resources;
import dev.touchstone.junit.version.Utf8Resource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A golden set on the class path, a folder or a jar: one case after the other, with {@code id} and {@code input}, and if wanted
 * {@code expected}, {@code critical}, {@code slice}, {@code split} and any further fields. {@code null} is the same as an absent field.
 *
 * <p>The ending of the name tells the format: {@code .jsonl} one JSON object per line, blank lines skipped; {@code .json} an array of
 * objects; {@code .yaml} or {@code .yml} a list of mappings, without aliases and tags; {@code .csv} RFC 4180 with a header row, where
 * every value is text. A file is read once, case by case, and checked as a whole.
 */
public final class GoldenFile {

    private static final String ALL = "";

    private final String name;
    private final Utf8Resource file;
    private final CaseFormat format;

    private GoldenFile(String name, Resources resources) {
        String path = name.contains("/") ? name : "golden/" + name;
        this.name = name;
        this.format = CaseFormat.of(name);
        this.file = new Utf8Resource(path, () -> resources.open(path).orElseThrow(() -> missing(path)));
    }

    /**
     * Reads the golden set {@code name}, a file name such as {@code refunds.jsonl} or a path with a folder.
     *
     * @throws ConfigurationException if the file is missing, empty or wrong in any line; it names the file, the line and the fix
     */
    public static GoldenSet read(String name, Resources resources) {
        return read(name, ALL, resources);
    }

    /**
     * Reads the cases of one split; the file is checked as a whole.
     *
     * @param split what their field {@code split} says; {@code ""} for all cases
     * @throws ConfigurationException as above, or if there are no cases of that split; lists the splits there are
     */
    public static GoldenSet read(String name, String split, Resources resources) {
        return new GoldenFile(name, resources).read(new Splits(split), CaseStore.MOST_IN_MEMORY);
    }

    /** @param mostInMemory cases; when there are more, all of them are kept in a temporary file */
    static GoldenSet read(String name, Resources resources, int mostInMemory) {
        return new GoldenFile(name, resources).read(new Splits(ALL), mostInMemory);
    }

    private GoldenSet read(Splits splits, int mostInMemory) {
        CaseStore store = new CaseStore(file.path(), mostInMemory);
        CanonicalDigest digest = new CanonicalDigest();
        Census.Taker census = new Census.Taker();
        UniqueIds ids = new UniqueIds(this::secondLook);
        forEach(golden -> {
            ids.add(golden);
            if (splits.take(golden)) {
                digest.add(golden.fields());
                census.add(golden);
                store.add(golden);
            }
        });
        splits.check(file.path());
        return new GoldenSet(name, store.cases(), digest.ofAll(), file.path(), census.census());
    }

    private void forEach(Consumer<GoldenCase> action) {
        try (WrittenCases cases = format.open(file)) {
            for (Optional<WrittenCase> written = cases.next(); written.isPresent(); written = cases.next()) {
                action.accept(new CaseFields(written.get()).toCase());
            }
        }
    }

    private GoldenCase secondLook(int number) {
        try (WrittenCases cases = format.open(file)) {
            Optional<WrittenCase> written = cases.next();
            for (int read = 1; read < number; read++) {
                written = cases.next();
            }
            return new CaseFields(written.orElseThrow()).toCase();
        }
    }

    private static ConfigurationException missing(String path) {
        String visible = Excerpt.of(path, 200);
        return new ConfigurationException(Explanation.of(visible + ": no such golden set on the class path")
                .fix("create src/test/resources/" + visible + ", or correct the name."));
    }
}
