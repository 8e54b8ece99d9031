package dev.touchstone.samples.router;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.NoRegression;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;

/** May this version of the router go live? It must route well enough, and no worse than the one in production. */
@ModelVersions("router")
class RouterRegressionTests {

    @SampledTest
    @Golden("router.jsonl")
    @PassRate(atLeast = 0.88)
    @NoRegression(margin = 0.05)
    void routesToTheRightTeam(GoldenCase ticket, Response answer) {
        assertThat(answer).hasText(ticket.expected());
    }
}
