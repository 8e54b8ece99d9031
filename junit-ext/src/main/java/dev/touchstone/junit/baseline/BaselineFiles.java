package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.disk.Disk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The records of a module, a file each.
 *
 * @param root {@code src/test/touchstone/baselines}; of proposals a folder in the build directory
 * @param lock held while one is written, so that two builds take turns
 */
public record BaselineFiles(Path root, Path lock) {

    private static final Disk FILES = new Disk(
            "what cannot be read does not count as absent.",
            "what is not kept cannot be compared with tomorrow's answers.",
            "draw the record again.");

    /** Where it lies, or would. */
    public Path file(BaselineId id) {
        return root.resolve(id.path());
    }

    /** Where the anchor of its test lies, or would. */
    public Path anchorFile(BaselineId id) {
        return root.resolve(id.anchorPath());
    }

    /**
     * The record; empty only if there is no such file.
     *
     * @throws ConfigurationException if the file is damaged, or of another test
     */
    public Optional<BaselineRecord> read(BaselineId id) {
        Optional<BaselineRecord> read = read(file(id));
        read.filter(record -> !record.id().equals(id)).ifPresent(record -> {
            throw foreign(file(id), record, id.shown());
        });
        return read;
    }

    /**
     * What no later record of the test may be worse than; empty only if there is no such file.
     *
     * @throws ConfigurationException if the file is damaged, or of another test
     */
    public Optional<BaselineRecord> anchor(BaselineId id) {
        Optional<BaselineRecord> read = read(anchorFile(id));
        read.filter(record -> !record.id().test().equals(id.test())).ifPresent(record -> {
            throw foreign(anchorFile(id), record, id.test());
        });
        return read;
    }

    /**
     * A record that {@link #all} has found.
     *
     * @throws ConfigurationException if the file is damaged or does not lie where it belongs
     */
    public BaselineRecord found(Path file) {
        BaselineRecord record = read(file).orElseThrow();
        if (!file(record.id()).equals(file)) {
            throw foreign(file, record, expected(file));
        }
        return record;
    }

    private static Optional<BaselineRecord> read(Path file) {
        return FILES.bytes(file).map(bytes -> BaselineReader.read(file, bytes));
    }

    /** Writes it, at once or not at all; tells where. */
    public Path write(BaselineRecord record) {
        return write(file(record.id()), record);
    }

    /** Makes it what no later record of its test may be worse than; tells where. */
    public Path pin(BaselineRecord record, String reason) {
        return write(anchorFile(record.id()), record.pinnedBecause(reason));
    }

    private Path write(Path file, BaselineRecord record) {
        FILES.guard(lock, () -> {
            FILES.clear(file);
            FILES.replace(file, BaselineText.of(record));
        });
        return file;
    }

    /** Removes what was proposed before or with a record that is in force now; what was proposed since goes on waiting. */
    public void supersede(BaselineRecord inForce) {
        FILES.guard(lock, () -> {
            Path file = file(inForce.id());
            if (Files.exists(file) && !isNewer(file, inForce)) {
                FILES.delete(file);
            }
        });
    }

    /** A damaged one is not thrown away unseen. */
    private static boolean isNewer(Path file, BaselineRecord inForce) {
        try {
            return read(file)
                    .filter(proposed ->
                            proposed.drawing().at().isAfter(inForce.drawing().at()))
                    .isPresent();
        } catch (ConfigurationException damaged) {
            return true;
        }
    }

    /** What is wrong with the file of the record, if it is damaged. */
    public Optional<String> damage(BaselineId id) {
        try {
            read(file(id));
            return Optional.empty();
        } catch (ConfigurationException damaged) {
            return Optional.of(damaged.explanation().headline());
        }
    }

    /** The records of the same test, of whichever version. */
    public List<Path> ofTest(BaselineId id) {
        return FILES.files(Objects.requireNonNull(file(id).getParent()), BaselineId.ENDING);
    }

    /** All records, without the anchors; sorted. */
    public List<Path> all() {
        return FILES.files(root, BaselineId.ENDING);
    }

    /** All records and anchors; sorted. */
    public List<Path> everything() {
        return Stream.concat(all().stream(), FILES.files(root, BaselineId.ANCHOR).stream())
                .sorted()
                .toList();
    }

    /**
     * Reads one of {@link #everything}.
     *
     * @throws ConfigurationException if it is damaged or lies where it does not belong
     */
    public void check(Path file) {
        if (file.endsWith(BaselineId.ANCHOR)) {
            BaselineRecord anchor = read(file).orElseThrow();
            if (!anchorFile(anchor.id()).equals(file)) {
                throw foreign(file, anchor, expected(file));
            }
        } else {
            found(file);
        }
    }

    /** As a path, which a name may not be read back from. */
    private String expected(Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return "that of "
                + path.substring(
                        0,
                        path.length()
                                - (path.endsWith(BaselineId.ENDING)
                                        ? BaselineId.ENDING.length()
                                        : BaselineId.ANCHOR.length() + 1));
    }

    private static ConfigurationException foreign(Path file, BaselineRecord record, String expected) {
        return new ConfigurationException(Explanation.of(file + ":3: this is the record of another test or version")
                .fact("recorded", record.id().shown())
                .fact("expected", expected)
                .why("what was recorded of one says nothing about the other.")
                .fix("move the file back to where it belongs, or delete it and draw the record again."));
    }
}
