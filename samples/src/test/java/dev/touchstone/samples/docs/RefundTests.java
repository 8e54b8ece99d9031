package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.Golden;
import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.NoRegression;
import dev.touchstone.junit.PassRate;
import dev.touchstone.junit.SampledTest;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.model.Message;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;

@ModelVersions("support-bot")
class RefundTests {

    @SampledTest
    @Golden("refunds.jsonl")
    @PassRate(atLeast = 0.95)
    @NoRegression(margin = 0.05)
    void statesTheWindow(GoldenCase refund, Response answer) {
        assertThat(answer).contains(refund.expected()).hasAtMostWords(80);
    }

    @SampledTest(maxSamples = 2000, concurrency = 4)
    @Golden("refunds.jsonl")
    @PassRate(atLeast = 0.90, tolerance = 0.05)
    void staysWithItsAnswer(GoldenCase refund, Model bot) {
        Response first = bot.respond(refund.input());
        Response second = bot.respond(Request.of(refund.input())
                .with(Message.assistant(first.text()))
                .with(Message.user("Are you sure? " + refund.input())));
        assertThat(second).contains(refund.expected());
    }
}
