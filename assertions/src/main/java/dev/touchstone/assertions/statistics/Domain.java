package dev.touchstone.assertions.statistics;

/** What a number must be before a formula may be applied to it. */
final class Domain {

    private Domain() {}

    static double insideUnit(String name, double value) {
        require(value > 0 && value < 1, "%s must lie between 0 and 1, both excluded, but is %s", name, value);
        return value;
    }

    static double error(String name, double value) {
        require(value > 0 && value < 0.5, "%s must lie between 0 and 0.5, both excluded, but is %s", name, value);
        return value;
    }

    static double probability(String name, double value) {
        require(value >= 0 && value <= 1, "%s must lie between 0 and 1, but is %s", name, value);
        return value;
    }

    static void passes(long passes, long n) {
        require(n >= 1, "at least one sample is needed, but there are %s", n);
        require(passes >= 0 && passes <= n, "passes must lie between 0 and %s, but are %s", n, passes);
    }

    static void count(String name, long value) {
        require(value >= 0, "%s must not be negative, but is %s", name, value);
    }

    static void require(boolean holds, String message, Object... numbers) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(java.util.Locale.ROOT, message, numbers));
        }
    }
}
