package dev.touchstone.junit.page;

/** How much of what models said a page may hold: a passing answer is left out before a wrong one, and no text is endless. */
final class TextBudget {

    static final int LONGEST = 20_000;
    static final int SHORTEST = 200;
    private static final long MOST = 56_000_000;
    private static final long MOST_WITH_PASSING = 32_000_000;

    private long used;
    private boolean fullForPassing;

    /** Whether this text still fits; counted if it does. After the first passing answer that does not, no other is taken. */
    boolean takes(int characters, boolean passing) {
        if (used + characters > (passing ? MOST_WITH_PASSING : MOST)) {
            fullForPassing |= passing;
            return false;
        }
        used += characters;
        return true;
    }

    boolean isFullForPassing() {
        return fullForPassing;
    }
}
