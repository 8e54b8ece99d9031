package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which of the files there are.
 *
 * @param globs empty if none was written
 * @param all whether everything was asked for
 */
record Selection(List<String> globs, boolean all) {

    private static final int SHOWN = 10;
    private static final int LONGEST = 200;

    Selection {
        globs = List.copyOf(globs);
    }

    /** @throws ConfigurationException unless globs or everything was asked for, and not both */
    void requireMade(String verb) {
        if (globs.isEmpty() == all) {
            return;
        }
        throw new ConfigurationException(Explanation.of(verb + " needs to be told which: "
                        + (all ? "select and all contradict each other" : "nothing is selected")
                        + ". Nothing was done.")
                .why("what nobody chose nobody has looked at.")
                .fix("give select a path or glob, or say all."));
    }

    /**
     * Those chosen; all if no glob was written.
     *
     * @param path of an item, with {@code /} between its parts
     * @throws ConfigurationException if a glob chooses none
     */
    <T> List<T> of(List<T> items, Function<T, String> path) {
        List<String> paths = items.stream().map(path).toList();
        for (String glob : globs) {
            if (paths.stream().noneMatch(new Glob(glob)::matches)) {
                throw none(glob, paths);
            }
        }
        return items.stream().filter(item -> chooses(path.apply(item))).toList();
    }

    boolean chooses(String path) {
        return globs.isEmpty() || globs.stream().anyMatch(glob -> new Glob(glob).matches(path));
    }

    private static ConfigurationException none(String glob, List<String> paths) {
        Explanation explanation =
                Explanation.of("Nothing is called " + Untrusted.line(glob, LONGEST) + " here. Nothing was done.");
        String there = paths.isEmpty() ? "nothing" : String.join("\n", shown(paths));
        return new ConfigurationException(
                explanation.fact("there is", there).fix("select one of these, or a glob that matches some."));
    }

    private static List<String> shown(List<String> paths) {
        List<String> first = paths.stream()
                .limit(SHOWN)
                .map(path -> Untrusted.line(path, LONGEST))
                .toList();
        return paths.size() <= SHOWN
                ? first
                : Stream.concat(first.stream(), Stream.of("and " + (paths.size() - SHOWN) + " more"))
                        .toList();
    }
}
