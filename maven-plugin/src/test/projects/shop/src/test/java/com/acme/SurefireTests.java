package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurefireTests {

    @Test
    void isConfiguredAsTheProjectSays() {
        assertThat(System.getProperty("shop.argument")).isEqualTo("argued");
        assertThat(System.getProperty("shop.property")).isEqualTo("written");
        assertThat(System.getenv("SHOP_VARIABLE")).isEqualTo("set");
        assertThat(System.getProperty("shop.fork")).isIn("1", "2");
    }
}
