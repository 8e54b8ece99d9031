package com.acme;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.version.ModelVersion;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 10 tests per version. */
@ModelVersions("coins")
class EveryKindTests {

    private final ModelVersion constructed;
    private ModelVersion before;

    EveryKindTests(ModelVersion constructed) {
        this.constructed = constructed;
    }

    @BeforeEach
    void remember(ModelVersion version) {
        before = version;
    }

    @Test
    void plain(Model model, ModelVersion version) {
        assertThat(model.respond("Plain")).contains("Plain");
        org.assertj.core.api.Assertions.assertThat(version).isSameAs(constructed).isSameAs(before);
    }

    @ParameterizedTest
    @CsvSource({"one", "two"})
    void parameterized(String question, Model model) {
        assertThat(model.respond(question)).contains(question);
    }

    @RepeatedTest(2)
    void repeated(Model model) {
        assertThat(model.respond("Again")).contains("Again");
    }

    @TestFactory
    Stream<DynamicTest> factory(Model model) {
        return Stream.of("first", "second")
                .map(question -> DynamicTest.dynamicTest(
                        question, () -> assertThat(model.respond(question)).contains(question)));
    }

    @SampledTest
    @Golden("tosses.jsonl")
    @PassRate(atLeast = 0.9)
    void sampled(GoldenCase toss, Response answer) {
        assertThat(answer).contains(toss.expected());
    }

    @Nested
    class Inside {

        @Test
        void plain(Model model) {
            assertThat(model.respond("Inside")).contains("Inside");
        }

        @SampledTest
        @Golden("tosses.jsonl")
        @PassRate(atLeast = 0.92)
        void sampled(GoldenCase toss, Response answer) {
            assertThat(answer).contains(toss.expected());
        }
    }
}
