package dev.touchstone.junit.model.provider;

import dev.touchstone.junit.model.wire.Provider;

/**
 * How a provider's pinned model ids look.
 *
 * @param exists whether it has any
 * @param words what to write instead of a floating one; of a provider without pinned ids, a model it may report as served
 */
record PinnedForm(boolean exists, String words) {

    static PinnedForm of(Provider provider) {
        return switch (provider.name()) {
            case "openai", "openai-responses" -> ids("a dated id, such as gpt-4o-2024-08-06");
            case "anthropic" ->
                ids("a dated id, such as claude-sonnet-4-5-20250929, or one from 4.6 on, such as claude-opus-4-6");
            case "gemini" -> ids("a stable id, such as gemini-2.5-flash, no preview and no -latest");
            case "bedrock" -> ids("a versioned id, such as anthropic.claude-3-5-sonnet-20240620-v1:0");
            case "azure-openai" -> new PinnedForm(false, "gpt-4o-2024-08-06");
            case "ollama" -> new PinnedForm(false, "llama3.2:3b");
            default -> ids("an id that " + provider.name() + " does not move");
        };
    }

    private static PinnedForm ids(String words) {
        return new PinnedForm(true, words);
    }
}
