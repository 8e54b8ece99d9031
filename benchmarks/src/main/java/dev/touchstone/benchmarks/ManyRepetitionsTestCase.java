package dev.touchstone.benchmarks;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import org.junit.jupiter.api.RepeatedTest;

/** As many repetitions as make one expensive enough to measure. */
class ManyRepetitionsTestCase {

    @RepeatedTest(20_000)
    void answers() {
        Response answer = Response.of("good answer to " + Graded.one());
        assertThat(answer).contains("good");
    }
}
