package dev.touchstone.junit.disk;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files of one kind, and what to say of trouble with them.
 *
 * @param unread why it matters that one cannot be read
 * @param unkept why it matters that one cannot be written, before that the old one is unharmed
 * @param again what to do once the folder is writable
 */
public record Disk(String unread, String unkept, String again) {

    private static final int LONGEST = 300;

    /** Empty only if there is no such file. */
    public Optional<byte[]> bytes(Path file) {
        try {
            return WholeFile.read(file);
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    public void replace(Path file, byte[] content) {
        try {
            WholeFile.replace(file, content);
        } catch (IOException trouble) {
            throw unwritable(file, trouble);
        }
    }

    /** The same in UTF-8. */
    public void replace(Path file, String content) {
        replace(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Removes what writers of the file have left that died; nobody may be writing it now. */
    public void clear(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            siblings.filter(other -> isUnfinished(file, other)).forEach(this::delete);
        } catch (IOException trouble) {
            throw unwritable(file, trouble);
        }
    }

    private static boolean isUnfinished(Path file, Path other) {
        String name = other.getFileName().toString();
        return name.startsWith(file.getFileName() + ".") && name.endsWith(".tmp");
    }

    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException trouble) {
            throw unwritable(file, trouble);
        }
    }

    /** One at a time, among threads and processes. */
    public void guard(Path lock, FileGuard.Action action) {
        try {
            new FileGuard(lock).run(action);
        } catch (IOException trouble) {
            throw unwritable(lock, trouble);
        }
    }

    /** All files below a folder whose names end so, sorted; none if there is no such folder. Others may come and go meanwhile. */
    public List<Path> files(Path folder, String ending) {
        List<Path> files = new ArrayList<>();
        collect(folder, ending, files);
        Collections.sort(files);
        return files;
    }

    private void collect(Path folder, String ending, List<Path> files) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (entry.getFileName().toString().endsWith(ending)) {
                    files.add(entry);
                } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
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

    public NoVerdictException unreadable(Path file, IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR cannot read " + file + ": " + Untrusted.line(trouble.toString(), LONGEST))
                        .why(unread)
                        .fix("make the file readable."),
                trouble);
    }

    public NoVerdictException unwritable(Path file, IOException trouble) {
        return new NoVerdictException(
                Explanation.of("ERROR cannot write " + file + ": " + Untrusted.line(trouble.toString(), LONGEST))
                        .why(unkept + " What the file held before is unharmed.")
                        .fix("make its folder writable, with space on the disk, and " + again),
                trouble);
    }
}
