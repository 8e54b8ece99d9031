package dev.touchstone.benchmarks;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import org.junit.jupiter.api.RepeatedTest;

/** The same test, once. */
class FewRepetitionsTestCase {

    @RepeatedTest(1)
    void answers() {
        Response answer = Response.of("good answer to " + Graded.one());
        assertThat(answer).contains("good");
    }
}
