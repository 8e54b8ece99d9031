package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OtherTests {

    @Test
    void holds() {
        assertThat("a plain test").isNotEmpty();
    }
}
