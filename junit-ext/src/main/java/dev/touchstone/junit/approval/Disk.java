package dev.touchstone.junit.approval;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.disk.FileGuard;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files, and what to say of trouble with them. */
final class Disk {

    private static final int LONGEST = 300;

    private Disk() {}

    /** Empty only if there is no such file. */
    static Optional<byte[]> bytes(Path file) {
        try {
            return WholeFile.read(file);
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    static void replace(Path file, String content) {
        try {
            WholeFile.replace(file, content);
        } catch (IOException trouble) {
            throw unwritable(file, trouble);
        }
    }

    /** Removes what writers of the file have left that died; nobody may be writing it now. */
    static void clear(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            siblings.filter(other -> isUnfinished(file, other)).forEach(Disk::delete);
        } catch (IOException trouble) {
            throw unwritable(file, trouble);
        }
    }

    private static boolean isUnfinished(Path file, Path other) {
        String name = other.getFileName().toString();
        return name.startsWith(file.getFileName() + ".") && name.endsWith(".tmp");
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException trouble) {
            throw unwritable(file, trouble);
        }
    }

    /** One at a time, among threads and processes. */
    static void guard(Path lock, Runnable action) {
        try {
            new FileGuard(lock).run(action::run);
        } catch (IOException trouble) {
            throw unwritable(lock, trouble);
        }
    }

    /** All files below a folder whose names end so, sorted; none if there is no such folder. Others may come and go meanwhile. */
    static List<Path> files(Path folder, String ending) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collecting(ending, files));
        } catch (IOException trouble) {
            throw unreadable(folder, trouble);
        }
        Collections.sort(files);
        return files;
    }

    static NoVerdictException unreadable(Path file, IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR cannot read " + file + ": " + Untrusted.line(trouble.toString(), LONGEST))
                        .why("what cannot be read does not count as absent.")
                        .fix("make the file readable."),
                trouble);
    }

    private static NoVerdictException unwritable(Path file, IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR cannot write " + file + ": " + Untrusted.line(trouble.toString(), LONGEST))
                        .why("what is not kept cannot be reviewed. What the file held before is unharmed.")
                        .fix("make its folder writable, with space on the disk, and run again."),
                trouble);
    }

    private static final class Collecting extends SimpleFileVisitor<Path> {

        private final String ending;
        private final List<Path> files;

        Collecting(String ending, List<Path> files) {
            this.ending = ending;
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().endsWith(ending)) {
                files.add(file);
            }
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
