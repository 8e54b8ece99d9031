package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.model.Model;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTests {

    @ModelVersions("support-bot")
    @CsvSource({"shoes, 30 days", "jackets, 60 days"})
    void statesTheWindow(String item, String window, Model bot) {
        assertThat(bot.respond("How long can I return " + item + "?")).contains(window);
    }
}
