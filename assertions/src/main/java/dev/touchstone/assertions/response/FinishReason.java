package dev.touchstone.assertions.response;

/** Why a model stopped writing. {@link #UNKNOWN} means it was not reported. */
public enum FinishReason {
    STOP,
    LENGTH,
    TOOL_CALLS,
    REFUSAL,
    CONTENT_FILTER,
    UNKNOWN
}
