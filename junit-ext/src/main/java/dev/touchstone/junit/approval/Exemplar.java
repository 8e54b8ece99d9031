package dev.touchstone.junit.approval;

/**
 * One answer, and how many of the samples it stands for.
 *
 * @param text as the model said it, masks applied
 * @param count samples whose {@linkplain Exemplars normalised} text is the same, at least 1
 */
public record Exemplar(String text, int count) {

    /** @throws IllegalArgumentException if it stands for no sample */
    public Exemplar {
        Require.that(count >= 1, "an exemplar stands for %s samples; at least 1 is needed", count);
    }
}
