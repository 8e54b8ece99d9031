package dev.touchstone.junit;

import dev.touchstone.junit.golden.GoldenFile;
import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.version.Resources;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The golden sets of a launch: a file is read once for all its tests, as long as there is room for it. */
final class GoldenSets {

    // Not a record as the key: the JVM would spin its methods anew in every run.
    private final Map<List<Object>, SoftReference<GoldenSet>> read = new HashMap<>();

    synchronized GoldenSet of(Golden golden, ClassLoader loader) {
        List<Object> key = List.of(golden.value(), golden.split(), loader);
        GoldenSet known = read.getOrDefault(key, new SoftReference<>(null)).get();
        if (known != null) {
            return known;
        }
        GoldenSet set = GoldenFile.read(golden.value(), golden.split(), Resources.of(loader));
        read.put(key, new SoftReference<>(set));
        return set;
    }
}
