package dev.touchstone.junit.model.wire;

/** Whether a model id always means the same model. */
public enum Pin {
    /** It does, says the provider. */
    PINNED,
    /** The provider moves it to newer models. */
    FLOATING,
    /** Nobody says. */
    UNKNOWN
}
