package dev.touchstone.junit.version;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names that would have been right, for the message about one that is not.
 *
 * @param names in the order messages list them
 */
public record KnownNames(List<String> names) {

    private static final int LISTED = 20;
    private static final int LONGEST_TYPO = 100;

    /** Keeps a copy of the names. */
    public KnownNames {
        names = List.copyOf(names);
    }

    /** The names in the order of the collection. */
    public static KnownNames of(Collection<String> names) {
        return new KnownNames(List.copyOf(names));
    }

    /** The names in one line, at most the first 20. */
    public String listed() {
        String first = names.stream().limit(LISTED).map(Excerpt::of).collect(Collectors.joining(", "));
        return names.size() > LISTED ? first + ", … (" + names.size() + " in all)" : first;
    }

    /** {@code "Did you mean refund-v2? "}, or {@code ""} if no name is near. */
    public String didYouMean(String wrong) {
        return nearest(wrong)
                .map(name -> "Did you mean " + Excerpt.of(name) + "? ")
                .orElse("");
    }

    /** The names within a third of their letters of {@code wrong}, case ignored, the nearest first. */
    public List<String> near(String wrong) {
        if (wrong.length() > LONGEST_TYPO) {
            return List.of();
        }
        return names.stream()
                .filter(name -> distance(wrong, name) <= Math.max(1, name.length() / 3))
                .sorted(Comparator.comparingInt(name -> distance(wrong, name)))
                .toList();
    }

    private Optional<String> nearest(String wrong) {
        return near(wrong).stream().findFirst();
    }

    private static int distance(String wrong, String name) {
        return EditDistance.between(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }
}
