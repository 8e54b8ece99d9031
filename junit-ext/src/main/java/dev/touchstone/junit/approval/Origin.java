package dev.touchstone.junit.approval;

import java.util.Optional;

/**
 * Which version gave the answers.
 *
 * @param version its name
 * @param digest of the version
 * @param requestedModel the model that was asked for
 * @param servedModel the model that says it answered, if it does
 * @param prompt the prompt, if there is one
 * @param parameters as canonical JSON, {@code {}} if there are none
 */
public record Origin(
        String version,
        String digest,
        String requestedModel,
        Optional<String> servedModel,
        Optional<PromptOrigin> prompt,
        String parameters) {}
