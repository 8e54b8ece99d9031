package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.ConfigurationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The seeds of the tests whose recordings are to change. */
record UpdatedSeeds(List<RecordingUpdate> updates) {

    /** @throws ConfigurationException if the recordings of one test would have two */
    void requireOnePerTest() {
        Map<Path, List<RecordingUpdate>> tests =
                updates.stream().collect(Collectors.groupingBy(UpdatedSeeds::test, TreeMap::new, Collectors.toList()));
        tests.forEach((test, updated) -> StoredSeed.one(seeds(test, updated)));
    }

    private static Path test(RecordingUpdate update) {
        return RecordingPath.test(update.ours().file());
    }

    private static List<StoredSeed> seeds(Path test, List<RecordingUpdate> updated) {
        List<Path> replaced = updated.stream()
                .filter(RecordingUpdate::replaces)
                .map(update -> update.ours().file())
                .toList();
        List<StoredSeed> seeds = new ArrayList<>();
        for (Path file : Kept.FILES.files(test, RecordingPath.EXTENSION)) {
            if (!replaced.contains(file)) {
                seeds.add(StoredSeed.of(file));
            }
        }
        updated.forEach(update -> seeds.add(StoredSeed.of(update.theirs().file())));
        return seeds;
    }
}
