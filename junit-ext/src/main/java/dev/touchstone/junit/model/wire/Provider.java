package dev.touchstone.junit.model.wire;

import dev.touchstone.junit.version.ModelVersion;

/** One kind of provider, as {@code provider:} in a versions file names it. */
public interface Provider {

    /** {@code openai}, {@code anthropic}, …. */
    String name();

    /**
     * Where it is reached: the connection's base URL, else the provider's own. The path of a request is put behind it.
     *
     * @throws dev.touchstone.assertions.message.ConfigurationException if it has none of its own and the connection gives none
     */
    String baseUrl(ModelVersion version, Keys keys);

    /** How it is asked. */
    WireFormat format(ModelVersion version);

    /** How it learns who asks. */
    Signer signer(ModelVersion version, Keys keys);

    /** Whether this model id always means the same model. */
    Pin pin(String model);
}
