package dev.touchstone.junit.approval;

import dev.touchstone.junit.disk.TestPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
     * @param caseIds of all its cases
     * @param noted when it said so
     */
    public record Expected(String lineage, Set<String> caseIds, FileTime noted) {

        /** Whether it reads this one. */
        public boolean reads(ApprovalId id) {
            return id.lineage().equals(lineage) && caseIds.contains(id.caseId());
        }
    }

    /** Notes all of them, in place of what was noted before; ids have no line ends. */
    public void note(ApprovalId test, List<String> caseIds) {
        Disk.replace(file(test), test.lineage() + "\n" + String.join("\n", caseIds) + "\n");
    }

    /** What a test said last; empty if it has not run since the build directory was cleaned. */
    public Optional<Expected> of(ApprovalId test) {
        Path file = file(test);
        return Disk.bytes(file).map(bytes -> {
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return new Expected(lines.get(0), Set.copyOf(lines.subList(1, lines.size())), modified(file));
        });
    }

    /** Of an output whose test is there. What was approved after the test last ran may be of a case it did not have then. */
    public Staleness staleness(Stored stored) {
        ApprovalId id = stored.output().id();
        Optional<Expected> said = of(id);
        if (said.filter(cases -> cases.reads(id)).isPresent()) {
            return Staleness.READ;
        }
        boolean later = said.filter(cases -> cases.noted().compareTo(modified(stored.file())) > 0)
                .isPresent();
        return later ? Staleness.UNREACHED : Staleness.UNSURE;
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException trouble) {
            throw Disk.unreadable(file, trouble);
        }
    }

    private Path file(ApprovalId test) {
        return root.resolve(TestPath.folder(test.className(), test.methodName()) + ENDING);
    }
}
