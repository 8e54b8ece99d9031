package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Refuses the second case of an id, also one that differs only in case: recordings are files of that name. */
final class UniqueIds {

    private final String file;
    private final Map<String, GoldenCase> seen = new HashMap<>();

    UniqueIds(String file) {
        this.file = file;
    }

    void add(GoldenCase golden) {
        GoldenCase first = seen.putIfAbsent(golden.id().toLowerCase(Locale.ROOT), golden);
        if (first != null) {
            throw duplicate(golden, first);
        }
    }

    private ConfigurationException duplicate(GoldenCase golden, GoldenCase first) {
        String id = Excerpt.of(golden.id());
        String problem = golden.id().equals(first.id())
                ? "the id " + id + " is already used in line " + first.line()
                : "the id " + id + " differs only in case from " + Excerpt.of(first.id()) + " in line " + first.line();
        return new ConfigurationException(Explanation.of(file + ":" + golden.line() + ": " + problem)
                .fact("line " + first.line(), Excerpt.of(first.input()))
                .fact("line " + golden.line(), Excerpt.of(golden.input()))
                .why("grades and recordings are kept under the id, also where file names ignore case.")
                .fix("give line " + golden.line() + " an id of its own, or remove it."));
    }
}
