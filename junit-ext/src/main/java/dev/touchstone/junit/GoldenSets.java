package dev.touchstone.junit;

import dev.touchstone.junit.golden.GoldenFile;
import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.version.Resources;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;

/** The golden sets of a launch: a file is read once for all its tests, as long as there is room for it. */
final class GoldenSets {

    private final Map<Key, SoftReference<GoldenSet>> read = new HashMap<>();

    synchronized GoldenSet of(Golden golden, ClassLoader loader) {
        Key key = new Key(golden.value(), golden.split(), loader);
        GoldenSet known = read.getOrDefault(key, new SoftReference<>(null)).get();
        if (known != null) {
            return known;
        }
        GoldenSet set = GoldenFile.read(key.name(), key.split(), Resources.of(loader));
        read.put(key, new SoftReference<>(set));
        return set;
    }

    private record Key(String name, String split, ClassLoader loader) {}
}
