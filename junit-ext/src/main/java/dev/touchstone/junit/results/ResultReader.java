package dev.touchstone.junit.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads the verdicts of one build back from the files of all its JVMs. */
final class ResultReader {

    static final String VERDICTS = "-verdicts.jsonl";

    private ResultReader() {}

    static List<VerdictRecord> verdicts(Path folder, String run) {
        List<VerdictRecord> verdicts = new ArrayList<>();
        for (Path file : files(folder, run)) {
            read(file, verdicts);
        }
        verdicts.sort(Comparator.comparing(VerdictRecord::test)
                .thenComparing(verdict -> verdict.version().name()));
        return verdicts;
    }

    private static List<Path> files(Path folder, String run) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isOf(run, file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static boolean isOf(String run, String name) {
        return name.startsWith(run + "-") && name.endsWith(VERDICTS);
    }

    /** A line without its end is still being written by another JVM, which will report it itself. */
    private static void read(Path file, List<VerdictRecord> verdicts) {
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> line.endsWith("}")).map(ResultReader::verdict).forEach(verdicts::add);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static VerdictRecord verdict(String line) {
        try {
            JsonNode node = ResultFile.JSON.readTree(line);
            return ResultFile.JSON.treeToValue(((ObjectNode) node).without("type"), VerdictRecord.class);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
