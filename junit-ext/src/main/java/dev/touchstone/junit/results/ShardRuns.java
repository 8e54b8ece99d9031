package dev.touchstone.junit.results;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What several machines have drawn: of each folder of results the newest run. */
public final class ShardRuns {

    private static final List<String> BELOW = List.of("results", "touchstone/results", "target/touchstone/results");

    private static final int LONGEST = 80;

    private final List<BuildAnswers> runs;

    private ShardRuns(List<BuildAnswers> runs) {
        this.runs = runs;
    }

    /**
     * Looks into each folder as a build left it, {@code target/touchstone} or one above it, or else into the folders within it.
     *
     * @param here what is judged; a part of another commit is graded by other code
     * @throws NoVerdictException if one holds no part, or one of another commit, or cannot be read
     */
    public static ShardRuns in(List<Path> folders, OriginRecord here) {
        ShardRuns parts = new ShardRuns(
                folders.stream().flatMap(folder -> runs(folder).stream()).toList());
        parts.runs.forEach(part -> requireSameCommit(part, here));
        return parts;
    }

    private static void requireSameCommit(BuildAnswers part, OriginRecord here) {
        OriginRecord there = part.origin();
        if (here.commit() != null && there.commit() != null && !here.isSameCommit(there)) {
            throw new NoVerdictException(Explanation.of(
                            "ERROR the part in " + part.folder() + " was drawn at another commit. No call was made.")
                    .fact("drawn at", Untrusted.line(there.commit(), LONGEST))
                    .fact("judged at", Untrusted.line(here.commit(), LONGEST))
                    .why("its answers were graded by the tests of that commit.")
                    .fix("draw every part at the commit it is judged at."));
        }
    }

    /** The worst that any of them tells: a part that was drawn again was sampled afresh, whoever judges it. */
    public int attempts() {
        return runs.stream()
                .map(BuildAnswers::origin)
                .mapToInt(OriginRecord::attempts)
                .max()
                .orElse(1);
    }

    private static List<BuildAnswers> runs(Path named) {
        List<BuildAnswers> found = new ArrayList<>(newest(named).stream().toList());
        if (found.isEmpty()) {
            children(named).forEach(folder -> newest(folder).ifPresent(found::add));
        }
        if (found.isEmpty()) {
            throw new NoVerdictException(
                    Explanation.of("ERROR " + named + " holds no part of a build's draws. No call was made.")
                            .why("a verdict on fewer draws than were planned would be another verdict.")
                            .fix(
                                    "name with touchstone.parts what every part left in target/touchstone, or a folder of such folders."));
        }
        return found;
    }

    private static Optional<BuildAnswers> newest(Path folder) {
        return BELOW.stream()
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .flatMap(results -> ResultReader.runs(results, ResultReader.SHARDS).stream()
                        .map(run -> new BuildAnswers(results, run)))
                .max(Comparator.comparing(ShardRuns::latest));
    }

    private static String latest(BuildAnswers run) {
        return run.shards().stream()
                .map(ShardRecord::finishedAt)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException trouble) {
            throw ResultReader.unreadable(folder.toString(), trouble);
        }
    }

    /** The parts of one test and version, by its digest. */
    public List<ShardRecord> parts(String test, String digest) {
        return runs.stream()
                .flatMap(run -> run.shards().stream())
                .filter(part ->
                        part.test().equals(test) && part.version().digest().equals(digest))
                .toList();
    }

    /** Every graded answer of one test. */
    public void forEach(String test, Consumer<SampleRecord> answers) {
        AnswerReader reader = new OfTest(test, answers);
        runs.forEach(run -> run.forEach(reader));
    }

    private record OfTest(String test, Consumer<SampleRecord> answers) implements AnswerReader {

        @Override
        public boolean wantsTexts(SampleRecord head) {
            return head.test().equals(test);
        }

        @Override
        public void read(SampleRecord answer) {
            if (answer.test().equals(test)) {
                answers.accept(answer);
            }
        }
    }
}
