package dev.touchstone.junit.model.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndpointTests {

    private final Address address = Address.of("https://api.example/v1?tag=a", "v1");

    @Test
    void isParsedOnceForTheSamePath() {
        assertThat(address.endpoint("chat")).isSameAs(address.endpoint("chat"));
    }

    @Test
    void ofAnotherPathIsAnother() {
        assertThat(address.endpoint("chat").url()).hasToString("https://api.example/v1/chat?tag=a");
        assertThat(address.endpoint("tags?x=1").url()).hasToString("https://api.example/v1/tags?tag=a&x=1");
        assertThat(address.endpoint("chat").uri()).hasToString("https://api.example/v1/chat?tag=a");
    }
}
