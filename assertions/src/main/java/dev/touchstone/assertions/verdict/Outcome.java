package dev.touchstone.assertions.verdict;

/** What a verdict says. Trouble outside (no answer, no file) is not an outcome: then there is no verdict. */
public enum Outcome {
    /** The version is not unacceptable: shown with the error rate β of the requirement. */
    PASS,
    /** The version does not meet the requirement: shown with the error rate α of the requirement. */
    FAIL,
    /** Too few answers to say either; never green by itself. */
    INCONCLUSIVE;

    /** The worst of two: {@link #FAIL} before {@link #INCONCLUSIVE} before {@link #PASS}. */
    Outcome worse(Outcome other) {
        return this == FAIL || other == FAIL ? FAIL : this == PASS ? other : this;
    }
}
