package dev.touchstone.junit.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Malformed;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The seed in the first lines of recordings. */
record StoredSeed(Path file, long seed) {

    /**
     * That of all these files.
     *
     * @throws ConfigurationException if they differ
     */
    static Optional<Long> in(List<Path> files) {
        return one(files.stream().map(StoredSeed::of).toList());
    }

    /**
     * The only one.
     *
     * @throws ConfigurationException if they differ
     */
    static Optional<Long> one(List<StoredSeed> seeds) {
        for (StoredSeed next : seeds) {
            if (next.seed != seeds.get(0).seed) {
                throw differ(seeds.get(0), next);
            }
        }
        return seeds.stream().findFirst().map(StoredSeed::seed);
    }

    static StoredSeed of(Path file) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String header = reader.readLine();
            if (header == null) {
                throw Corrupt.at(file, 1, "the file is empty");
            }
            return new StoredSeed(file, Header.of(JsonLine.read(header)).seed());
        } catch (JsonProcessingException malformed) {
            throw Corrupt.at(file, 1, "not JSON: " + Malformed.of(malformed).problem());
        } catch (BadRecording bad) {
            throw Corrupt.at(file, 1, bad.problem());
        } catch (IOException trouble) {
            throw Kept.FILES.unreadable(file, trouble);
        }
    }

    static OptionalLong asLong(Optional<Long> seed) {
        return seed.isPresent() ? OptionalLong.of(seed.get()) : OptionalLong.empty();
    }

    private static ConfigurationException differ(StoredSeed one, StoredSeed other) {
        return new ConfigurationException(
                Explanation.of(other.file + ":1: recorded with another seed than the other recordings of its test")
                        .fact("seed " + one.seed, one.file.toString())
                        .fact("seed " + other.seed, other.file.toString())
                        .why("a seed decides which samples are asked for; no run asks for what two seeds asked for.")
                        .fix("delete the recordings of one seed and record them again."));
    }
}
