package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.disk.FileGuard;
import dev.touchstone.junit.disk.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The files of recordings, and what to say of trouble with them. */
final class Disk {

    private static final int LONGEST = 300;

    private Disk() {}

    static Optional<byte[]> bytes(Path file) {
        try {
            return WholeFile.read(file);
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    static void replace(Path file, byte[] content) {
        try {
            WholeFile.replace(file, content);
        } catch (IOException trouble) {
            throw unwritable(file, trouble);
        }
    }

    /** One at a time, among threads and processes. */
    static void guard(Path lock, FileGuard.Action action) {
        try {
            new FileGuard(lock).run(action);
        } catch (IOException trouble) {
            throw unwritable(lock, trouble);
        }
    }

    /** All files below a folder whose names end so, sorted; none if there is no such folder. Others may come and go meanwhile. */
    static List<Path> files(Path folder, String ending) {
        List<Path> files = new ArrayList<>();
        collect(folder, ending, files);
        Collections.sort(files);
        return files;
    }

    private static void collect(Path folder, String ending, List<Path> files) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (entry.getFileName().toString().endsWith(ending)) {
                    files.add(entry);
                } else if (Files.isDirectory(entry)) {
                    collect(entry, ending, files);
                }
            }
        } catch (NoSuchFileException absent) {
            // nothing there, or no more
        } catch (DirectoryIteratorException trouble) {
            throw unreadable(folder, new IOException(trouble));
        } catch (IOException trouble) {
            throw unreadable(folder, trouble);
        }
    }

    static NoVerdictException unreadable(Path file, IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR cannot read " + file + ": " + Untrusted.line(trouble.toString(), LONGEST))
                        .why("a recording that cannot be read does not count as absent.")
                        .fix("make the file readable."),
                trouble);
    }

    static NoVerdictException unwritable(Path file, IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR cannot write " + file + ": " + Untrusted.line(trouble.toString(), LONGEST))
                        .why(
                                "answers that are not kept would be asked for, and paid, again. What the file held before is unharmed.")
                        .fix(
                                "make its folder writable, with space on the disk, and run again: answers kept so far are not asked for again."),
                trouble);
    }
}
