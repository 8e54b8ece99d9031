package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the sources of a module changed last.
 *
 * @param changes by the name of the file alone: Kotlin's folders need not be its packages
 */
record Sources(Map<String, FileTime> changes) {

    private static final FileTime NEVER = FileTime.fromMillis(0);

    /**
     * All files, nested folders included.
     *
     * @param folder may be missing
     * @param except a folder in it, of what tests and reviewers keep there
     */
    static Sources in(Path folder, Path except) {
        Map<String, FileTime> changes = new HashMap<>();
        if (Files.isDirectory(folder)) {
            try {
                Files.walkFileTree(folder, new Collecting(except, changes));
            } catch (IOException trouble) {
                throw new NoVerdictException(
                        Explanation.of("ERROR cannot read " + folder + ". Nothing was deleted.")
                                .why("a test whose source cannot be seen is not gone.")
                                .fix("make the folder readable."),
                        trouble);
            }
        }
        return new Sources(changes);
    }

    /** Of any. */
    FileTime latest() {
        return changes.values().stream().max(FileTime::compareTo).orElse(NEVER);
    }

    /** Of the file that a class is usually written in; empty if there is none. */
    Optional<FileTime> of(String className) {
        String simple = className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('/')) + 1);
        int nested = simple.indexOf('$', 1);
        String file = nested < 0 ? simple : simple.substring(0, nested);
        return Stream.of(".java", ".kt", ".groovy", ".scala")
                .flatMap(ending -> Stream.ofNullable(changes.get(file + ending)))
                .max(FileTime::compareTo);
    }

    private static final class Collecting extends SimpleFileVisitor<Path> {

        private final Path except;
        private final Map<String, FileTime> changes;

        Collecting(Path except, Map<String, FileTime> changes) {
            this.except = except;
            this.changes = changes;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(except) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            changes.merge(
                    file.getFileName().toString(),
                    attributes.lastModifiedTime(),
                    (one, other) -> one.compareTo(other) > 0 ? one : other);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
            if (trouble instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw trouble;
        }
    }
}
