package com.acme;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.Responds;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.Version;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.version.ModelVersion;

@ModelVersions(inline = @Version(name = "slow", model = "slow-1"))
class SlowTests {

    @Responds
    String ask(ModelVersion version, GoldenCase toss) throws InterruptedException {
        Thread.sleep(100); // the application is slow, so that there is progress to show
        return toss.input();
    }

    @SampledTest(concurrency = 2)
    @Golden("tosses.jsonl")
    @PassRate(atLeast = 0.9)
    void repeatsTheQuestion(GoldenCase toss, Response answer) {
        System.out.println("judged");
        assertThat(answer).contains(toss.input());
    }
}
