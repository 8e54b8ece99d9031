package dev.touchstone.loopback;

/** Why a reply ends. Each provider says it in its own words; one without a word for it says something else, as told at each. */
public enum Finish {
    /** Everything is said. */
    STOP,
    /** Cut off at the most tokens allowed. */
    LENGTH,
    /** Tools are to be called. Gemini and Ollama have no word for it: they stop, with calls. */
    TOOL_CALLS,
    /** Declined. Gemini, Ollama and Bedrock have no word for it: the text says it, and they stop. */
    REFUSAL,
    /**
     * Held back by a filter. With no text, Gemini and Azure say that the question was held back, else that the answer was; Anthropic
     * answers 400; Ollama has no filter and stops.
     */
    CONTENT_FILTER,
    /** The question is too long. OpenAI, Azure, Gemini and Ollama answer 400. */
    CONTEXT_WINDOW
}
