package dev.touchstone.junit.page;

import dev.touchstone.junit.results.VersionRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the versions of a page in the order they come; two of one digest are one. */
final class Versions {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<VersionRecord> known = new ArrayList<>();

    int number(VersionRecord version) {
        return numbers.computeIfAbsent(version.digest(), fresh -> {
            known.add(version);
            return known.size() - 1;
        });
    }

    List<VersionRecord> all() {
        return List.copyOf(known);
    }
}
