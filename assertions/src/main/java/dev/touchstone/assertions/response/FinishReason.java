package dev.touchstone.assertions.response;

/** Why a model stopped writing. {@link #UNKNOWN} means it was not reported, or by a word nobody knows. */
public enum FinishReason {
    /** It had said everything. */
    STOP,
    /** It was cut off at the most tokens it was allowed. */
    LENGTH,
    /** It wants tools called. */
    TOOL_CALLS,
    /** It declined to answer. */
    REFUSAL,
    /** The provider's filter held the question or the answer back. */
    CONTENT_FILTER,
    /** The conversation does not fit into what the model can read. */
    CONTEXT_WINDOW,
    UNKNOWN;

    /** Whether there is a whole answer to judge: neither cut off nor withheld. */
    public boolean isWhole() {
        return this == STOP || this == TOOL_CALLS || this == UNKNOWN;
    }
}
