package dev.touchstone.assertions.statistics;

/**
 * What a mean over golden cases is a claim about, which decides what varies by chance and so what a standard error
 * counts (Miller 2024, arXiv 2411.00640).
 */
public enum Target {
    /**
     * These very cases, whose answers vary from call to call. Only the variance within cases counts, σw²/(mk) for m cases
     * with k samples each: enough for "did this change break these cases", and it takes the fewest calls.
     */
    SUITE,
    /**
     * All inputs that users send, of which the cases are a random sample. The variance between cases counts as well,
     * σb²/m + σw²/(mk), so no number of samples per case makes up for too few cases.
     */
    POPULATION
}
