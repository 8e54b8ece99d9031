package com.acme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;
import org.junit.jupiter.api.Test;

class EchoTests {

    @SampledTest
    @ModelVersions("echoes")
    @Golden("questions.jsonl")
    void echoes(GoldenCase question, Response answer) {
        assertThat(answer.text()).isEqualTo(question.input());
    }

    @Test
    void isOnTheOkHttpItShallBeOn() throws ReflectiveOperationException {
        Object version = Class.forName("okhttp3.OkHttp").getField("VERSION").get(null);

        assertThat(version).isEqualTo(System.getProperty("okhttp.expected"));
    }
}
