package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.model.Model;
import org.junit.jupiter.api.Test;

class WrongTests {

    @Test
    @ModelVersions("support-bot")
    void namesTheShoes(Model bot) {
        assertThat(bot.respond("Can I return shoes?")).contains("shoes");
    }
}
