package dev.touchstone.junit.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PreAuthenticationTests {

    private static String encoding(String type, String payload) {
        return new String(
                PreAuthentication.encoding(type, payload.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void encodesTheExampleOfTheSpecification() {
        assertThat(encoding("http://example.com/HelloWorld", "hello world"))
                .isEqualTo("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    }

    @Test
    void lengthsAreInBytes() {
        assertThat(encoding("ä", "€")).isEqualTo("DSSEv1 2 ä 3 €");
    }

    @Test
    void whatIsEmptyHasALengthToo() {
        assertThat(encoding("", "")).isEqualTo("DSSEv1 0  0 ");
    }
}
