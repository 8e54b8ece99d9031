package dev.touchstone.samples.router;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.model.Model;
import org.junitpioneer.jupiter.cartesian.CartesianTest;
import org.junitpioneer.jupiter.cartesian.CartesianTest.Values;

/** Any test of any extension runs once per model version: here JUnit Pioneer's. */
@ModelVersions("router")
class GreetingTests {

    @CartesianTest
    void routesWhateverTheGreeting(
            @Values(strings = {"", "Hi, ", "Dear team, "}) String greeting,
            @Values(strings = {"", " Thanks!", " Best regards, Kim"}) String closing,
            Model router) {
        assertThat(router.respond(greeting + "Where is my parcel?" + closing)).hasText("delivery");
    }
}
