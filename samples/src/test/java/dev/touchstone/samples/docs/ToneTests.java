package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;

import dev.touchstone.junit.ModelVersions;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.version.ModelVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ModelVersions("support-bot")
class ToneTests {

    @BeforeEach
    void warmUp(Model bot) {
        bot.respond("Hello");
    }

    @Test
    void sendsStrangeQuestionsToTheStaff(Model bot) {
        assertThat(bot.respond("Do you sell bread?")).contains("our staff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shoes", "jackets"})
    void namesTheItem(String item, Model bot, ModelVersion version) {
        assertThat(bot.respond("Can I return " + item + "?")).as(version.name()).contains(item);
    }
}
