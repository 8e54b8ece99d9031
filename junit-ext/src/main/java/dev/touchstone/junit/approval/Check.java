package dev.touchstone.junit.approval;

/**
 * How often one check held.
 *
 * @param passed samples in which it held
 * @param of samples in which it was looked at
 */
public record Check(int passed, int of) {

    /** @throws IllegalArgumentException if it held more often than it was looked at, or a number is negative */
    public Check {
        Require.that(passed >= 0 && passed <= of, "%s of %s is no count of passes", passed, of);
    }

    /** Whether it held in every sample; false if it was never looked at. */
    public boolean heldAlways() {
        return of > 0 && passed == of;
    }
}
