package dev.touchstone.junit.golden;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import java.util.Locale;
import java.util.function.IntFunction;

/** Refuses the second case of an id, also one that differs only in case: recordings are files of that name. */
final class UniqueIds {

    private final IntFunction<GoldenCase> secondLook;
    private final IdTable seen = new IdTable();
    private int cases;

    /** @param secondLook reads the how-manieth case of the file, from 1, once more */
    UniqueIds(IntFunction<GoldenCase> secondLook) {
        this.secondLook = secondLook;
    }

    void add(GoldenCase golden) {
        String id = folded(golden);
        cases++;
        int first = seen.add(id, cases, other -> folded(secondLook.apply(other)).equals(id));
        if (first != 0) {
            throw duplicate(golden, secondLook.apply(first));
        }
    }

    private static String folded(GoldenCase golden) {
        return golden.id().toLowerCase(Locale.ROOT);
    }

    private static ConfigurationException duplicate(GoldenCase golden, GoldenCase first) {
        String id = Excerpt.of(golden.id());
        String problem = golden.id().equals(first.id())
                ? "the id " + id + " is already used in line " + first.line()
                : "the id " + id + " differs only in case from " + Excerpt.of(first.id()) + " in line " + first.line();
        return new ConfigurationException(Explanation.of(golden.file() + ":" + golden.line() + ": " + problem)
                .fact("line " + first.line(), Excerpt.of(first.input()))
                .fact("line " + golden.line(), Excerpt.of(golden.input()))
                .why("grades and recordings are kept under the id, also where file names ignore case.")
                .fix("give line " + golden.line() + " an id of its own, or remove it."));
    }
}
