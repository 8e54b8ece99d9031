package dev.touchstone.junit.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.touchstone.junit.version.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Earlier builds, from what they left and somebody kept: their folder {@code results}, or {@code verdict.json} alone. */
public final class PastBuilds {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String VERDICT = "verdict.json";

    private PastBuilds() {}

    /**
     * All that a folder holds: it is one build's {@code target/touchstone}, or has such folders in it.
     *
     * @throws dev.touchstone.assertions.message.NoVerdictException if a line or file is damaged, with its place
     */
    public static List<BuildRecord> in(Path folder) {
        List<BuildRecord> own = ofOne(folder);
        return own.isEmpty()
                ? within(folder).stream()
                        .flatMap(build -> ofOne(build).stream())
                        .toList()
                : own;
    }

    private static List<BuildRecord> ofOne(Path folder) {
        List<BuildRecord> runs = new BuildRuns(folder.resolve("results")).all();
        Path verdict = folder.resolve(VERDICT);
        return runs.isEmpty() && Files.exists(verdict) ? judged(read(verdict)) : runs;
    }

    private static List<BuildRecord> judged(BuildRecord build) {
        return build.verdicts().isEmpty() ? List.of() : List.of(build);
    }

    private static List<Path> within(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> builds = Files.list(folder)) {
            return builds.filter(Files::isDirectory).sorted().toList();
        } catch (IOException trouble) {
            throw ResultReader.unreadable(folder.toString(), trouble);
        }
    }

    private static BuildRecord read(Path file) {
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            Map<?, ?> build = as(Map.class, "verdicts", JsonReader.next(parser));
            List<VerdictRecord> verdicts = new ArrayList<>();
            for (Object version : as(List.class, "versions", build.get("versions"))) {
                for (Object test : as(
                        List.class, "tests", as(Map.class, "versions", version).get("tests"))) {
                    verdicts.add(RecordReader.record(as(Map.class, "tests", test), VerdictRecord.class));
                }
            }
            Map<?, ?> run = as(Map.class, "run", build.get("run"));
            return new BuildRecord(as(String.class, "id", run.get("id")), Optional.empty(), verdicts)
                    .from(RecordReader.record(run, OriginRecord.class));
        } catch (IOException trouble) {
            throw ResultReader.unreadable(file.toString(), trouble);
        }
    }

    private static <T> T as(Class<T> type, String name, @Nullable Object value) throws IOException {
        if (!type.isInstance(value)) {
            throw new IOException("'" + name + "' is missing or of another kind");
        }
        return type.cast(value);
    }
}
