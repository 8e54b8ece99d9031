package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTests {

    @Test
    void asksNobody() {
        assertThat(1 + 1).isEqualTo(2);
    }
}
