package dev.touchstone.junit.approval;

import dev.touchstone.junit.disk.TestPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which approved outputs a test reads, as it said when all of its cases were planned: how what nobody reads any more is told from what
 * this run did not get to.
 *
 * @param root {@code touchstone/expected} in the build directory
 */
public record ExpectedCases(Path root) {

    private static final String ENDING = ".cases";

    /**
     * What one test reads.
     *
     * @param lineage of its versions
     * @param caseIds of all its cases, each in one line
     * @param noted when it said so
     */
    public record Expected(String lineage, Set<String> caseIds, FileTime noted) {

        /** Whether it reads this one. */
        public boolean reads(ApprovalId id) {
            return isOf(id) && caseIds.contains(line(id.caseId()));
        }

        private boolean isOf(ApprovalId id) {
            return lineage.equals(line(id.lineage()));
        }
    }

    /** Notes all of them, in place of what was noted before. */
    public void note(ApprovalId test, List<String> caseIds) {
        Stream<String> lines = Stream.concat(Stream.of(test.lineage()), caseIds.stream());
        Kept.FILES.replace(file(test), lines.map(ExpectedCases::line).collect(Collectors.joining("\n", "", "\n")));
    }

    /** Whatever an id holds, half a surrogate pair included, that UTF-8 has no bytes for. */
    private static String line(String id) {
        StringBuilder line = new StringBuilder();
        id.chars()
                .mapToObj(character -> isPlain((char) character)
                        ? String.valueOf((char) character)
                        : String.format(Locale.ROOT, "\\%04x", character))
                .forEach(line::append);
        return line.toString();
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character != '\\' && !Character.isSurrogate(character);
    }

    /** What a test said last; empty if it has not run since the build directory was cleaned. */
    public Optional<Expected> of(ApprovalId test) {
        Path file = file(test);
        return Kept.FILES
                .bytes(file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .filter(lines -> lines.size() > 1)
                .map(lines -> new Expected(lines.get(0), Set.copyOf(lines.subList(1, lines.size())), modified(file)));
    }

    /**
     * Of an output whose test is there. A case may have come, or come back, since the test last said what it reads.
     *
     * @param changed when any source changed last
     */
    public Staleness staleness(Stored stored, FileTime changed) {
        ApprovalId id = stored.output().id();
        return of(id).map(said -> said.reads(id) ? Staleness.READ : unread(said, stored, changed))
                .orElse(Staleness.NEVER_RAN);
    }

    private static Staleness unread(Expected said, Stored stored, FileTime changed) {
        if (said.noted().compareTo(modified(stored.file())) <= 0) {
            return Staleness.APPROVED_LATER;
        }
        if (said.noted().compareTo(changed) <= 0) {
            return Staleness.CHANGED_LATER;
        }
        return said.isOf(stored.output().id()) ? Staleness.UNREACHED : Staleness.OTHER_VERSIONS;
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException trouble) {
            throw Kept.FILES.unreadable(file, trouble);
        }
    }

    private Path file(ApprovalId test) {
        return root.resolve(TestPath.folder(test.className(), test.methodName()) + ENDING);
    }
}
