package dev.touchstone.junit.model;

/** Two numbers to one, every bit of either changing about half of the result. */
public final class SeedMix {

    private SeedMix() {}

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    public static long of(long seed, long salt) {
        long bits = seed * 0x9E3779B97F4A7C15L + salt + 1;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
