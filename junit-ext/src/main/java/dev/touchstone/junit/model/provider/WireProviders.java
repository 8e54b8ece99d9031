package dev.touchstone.junit.model.provider;

import dev.touchstone.junit.model.anthropic.Anthropic;
import dev.touchstone.junit.model.bedrock.Bedrock;
import dev.touchstone.junit.model.gemini.Gemini;
import dev.touchstone.junit.model.ollama.Ollama;
import dev.touchstone.junit.model.openai.AzureOpenAi;
import dev.touchstone.junit.model.openai.OpenAi;
import dev.touchstone.junit.model.openai.OpenAiCompatible;
import dev.touchstone.junit.model.openai.OpenAiResponses;
import dev.touchstone.junit.model.wire.Provider;
import dev.touchstone.junit.version.KnownNames;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Optional;

/** The providers a versions file may name without a class. */
final class WireProviders {

    private static final List<Provider> ALL = List.of(
            new OpenAi(),
            new OpenAiResponses(),
            new OpenAiCompatible(),
            new AzureOpenAi(),
            new Anthropic(),
            new Gemini(),
            new Ollama(),
            new Bedrock());

    private WireProviders() {}

    static Optional<Provider> of(ModelVersion version) {
        return version.provider().flatMap(WireProviders::named);
    }

    static KnownNames names() {
        return new KnownNames(ALL.stream().map(Provider::name).toList());
    }

    private static Optional<Provider> named(String name) {
        return ALL.stream().filter(provider -> provider.name().equals(name)).findFirst();
    }
}
