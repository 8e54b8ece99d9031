package dev.touchstone.junit.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the results of one build back from the files of all its JVMs. */
final class ResultReader {

    private static final int LONGEST = 300;

    static final String VERDICTS = "-verdicts.jsonl";
    static final String ANSWERS = "-answers.jsonl";
    static final String SERVED = "-served.jsonl";
    static final String FLAGS = "-flags.jsonl";
    static final String SAMPLES = "-samples.jsonl";
    static final String CASES = "-cases.jsonl";
    static final String SHARDS = "-shards.jsonl";

    private ResultReader() {}

    /** Of which there are verdicts; none where there is no folder. */
    static Set<String> runs(Path folder) {
        return runs(folder, VERDICTS);
    }

    /** Of which there are files that end so. */
    static Set<String> runs(Path folder, String ending) {
        return Files.notExists(folder)
                ? Set.of()
                : files(folder, "", ending).stream()
                        .map(file -> run(file, ending))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A file is named after its run and its JVM. */
    private static String run(Path file, String ending) {
        String name = file.getFileName().toString();
        String jvm = name.substring(0, name.length() - ending.length());
        return jvm.substring(0, jvm.lastIndexOf('-'));
    }

    static List<VerdictRecord> verdicts(Path folder, String run) {
        return read(folder, run + "-", VERDICTS, VerdictRecord.class).stream()
                .sorted(Comparator.comparing(VerdictRecord::test)
                        .thenComparing(verdict -> verdict.version().name()))
                .toList();
    }

    static List<AnswersRecord> answers(Path folder, String run) {
        return read(folder, run + "-", ANSWERS, AnswersRecord.class);
    }

    static List<ServedRecord> served(Path folder, String run) {
        return read(folder, run + "-", SERVED, ServedRecord.class);
    }

    static List<FlagRecord> flags(Path folder, String run) {
        return read(folder, run + "-", FLAGS, FlagRecord.class);
    }

    static List<CaseRecord> cases(Path folder, String run) {
        return read(folder, run + "-", CASES, CaseRecord.class);
    }

    static List<ShardRecord> shards(Path folder, String run) {
        return read(folder, run + "-", SHARDS, ShardRecord.class);
    }

    static void samples(Path folder, String run, AnswerReader to) {
        for (Path file : files(folder, run + "-", SAMPLES)) {
            try (SampleLines lines = new SampleLines(new WholeLines(file), to)) {
                samples(file, lines);
            } catch (IOException trouble) {
                throw unreadable(file.toString(), trouble);
            }
        }
    }

    private static void samples(Path file, SampleLines lines) {
        try {
            lines.readAll();
        } catch (IOException trouble) {
            throw unreadable(file + ":" + lines.line(), trouble);
        }
    }

    private static <T extends Record> List<T> read(Path folder, String beginning, String ending, Class<T> type) {
        List<T> records = new ArrayList<>();
        for (Path file : files(folder, beginning, ending)) {
            List<String> lines = wholeLines(file).lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                if (!lines.get(line).isEmpty()) {
                    records.add(record(lines.get(line), file + ":" + (line + 1), type));
                }
            }
        }
        return records;
    }

    static List<Path> files(Path folder, String beginning, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isNamed(file.getFileName().toString(), beginning, ending))
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw unreadable(folder.toString(), trouble);
        }
    }

    private static boolean isNamed(String name, String beginning, String ending) {
        return name.startsWith(beginning) && name.endsWith(ending);
    }

    /** A line without its end is still being written by another JVM, which will report it itself; it may end within a character. */
    private static String wholeLines(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length;
            while (end > 0 && bytes[end - 1] != '\n') {
                end--;
            }
            return new String(bytes, 0, end, StandardCharsets.UTF_8);
        } catch (IOException trouble) {
            throw unreadable(file.toString(), trouble);
        }
    }

    private static <T extends Record> T record(String line, String place, Class<T> type) {
        try {
            return RecordReader.read(line, type);
        } catch (IOException trouble) {
            throw unreadable(place, trouble);
        }
    }

    static NoVerdictException unreadable(String place, IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR cannot read the results in " + place + ": "
                                + Untrusted.line(words(trouble), LONGEST))
                        .why("a verdict that cannot be read must not be taken for one that was never reached.")
                        .fix("delete the results folder and run the build again."),
                trouble);
    }

    /** Jackson's own messages go on with the place in its memory. */
    private static String words(IOException trouble) {
        if (trouble instanceof JsonProcessingException malformed) {
            return malformed.getOriginalMessage();
        }
        return trouble.getClass() == IOException.class ? String.valueOf(trouble.getMessage()) : trouble.toString();
    }
}
