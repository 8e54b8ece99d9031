package dev.touchstone.junit.model.openai;

import dev.touchstone.junit.model.wire.Keys;
import dev.touchstone.junit.model.wire.Signer;
import dev.touchstone.junit.version.ModelVersion;
import java.net.URI;
import java.util.Map;

/** A key as bearer token (RFC 6750): the connection's, else OpenAI's usual one. */
record Bearer(ModelVersion version, Keys keys) implements Signer {

    @Override
    public Map<String, String> headers(URI url, byte[] body) {
        return Map.of("Authorization", "Bearer " + keys.key(version.connection().key(), "OPENAI_API_KEY"));
    }
}
