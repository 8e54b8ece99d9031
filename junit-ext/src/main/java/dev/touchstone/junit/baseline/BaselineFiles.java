package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.disk.Disk;
import java.nio.file.Path;
import java.util.List;
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
            throw foreign(file, record, "another test or version");
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

    /** Removes what was proposed. */
    public void delete(BaselineId id) {
        FILES.guard(lock, () -> FILES.delete(file(id)));
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
                throw foreign(file, anchor, "another test");
            }
        } else {
            found(file);
        }
    }

    private static ConfigurationException foreign(Path file, BaselineRecord record, String expected) {
        return new ConfigurationException(Explanation.of(file + ":3: this is the record of another test or version")
                .fact("recorded", record.id().shown())
                .fact("expected", expected)
                .why("what was recorded of one says nothing about the other.")
                .fix("move the file back to where it belongs, or delete it and draw the record again."));
    }
}
