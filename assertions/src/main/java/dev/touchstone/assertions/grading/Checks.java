package dev.touchstone.assertions.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a grader checks several things about one answer, each by its name; all of them are looked at, and an answer that misses one is
 * wrong. Not safe for use by several threads.
 *
 * <pre>{@code
 * checks.that("names the window", () -> assertThat(answer).contains("30 days"));  // held, or not: the next one is looked at too
 * checks.that("names the window", () -> assertThat(answer).contains("a month"));  // IllegalArgumentException: a second check "names the window"
 * }</pre>
 */
public final class Checks {

    private static final int LONGEST = 80;

    private final SortedMap<String, Boolean> held = new TreeMap<>();
    private final List<String> unmet = new ArrayList<>();

    /** Nothing checked yet. */
    public Checks() {}

    /**
     * Looks at one thing; what it throws but {@link AssertionError} is trouble, and thrown on.
     *
     * @param name one line of 1 to 80 characters; the same for every answer, and none twice for one
     * @param assertion holds unless it throws {@link AssertionError}
     * @throws IllegalArgumentException if the name is none, or was given before
     */
    public void that(String name, Runnable assertion) {
        require(name);
        try {
            assertion.run();
            held.put(name, true);
        } catch (AssertionError wrong) {
            held.put(name, false);
            unmet.add(name + ": " + wrong.getMessage());
        }
    }

    /** Whether each check held, by its name. */
    public SortedMap<String, Boolean> held() {
        return new TreeMap<>(held);
    }

    /**
     * Nothing, if every check held.
     *
     * @throws AssertionError if one did not; names all of those
     */
    public void requireAll() {
        if (!unmet.isEmpty()) {
            throw new AssertionError(String.join("\n", unmet));
        }
    }

    private void require(String name) {
        boolean oneLine = name.codePoints().noneMatch(Character::isISOControl);
        if (name.isBlank() || name.length() > LONGEST || !oneLine || !name.equals(name.strip())) {
            throw new IllegalArgumentException("\"" + name + "\" is no name of a check: one line of 1 to " + LONGEST
                    + " characters, without blanks at its ends");
        }
        if (held.containsKey(name)) {
            throw new IllegalArgumentException("a second check \"" + name + "\" of one answer");
        }
    }
}
