package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junitpioneer.jupiter.ClearSystemProperty;
import org.junitpioneer.jupiter.SetSystemProperty;

class EnvironmentTests {

    @Test
    @SetSystemProperty(key = "touchstone.seed", value = "7")
    void readsSettingsOfTheProcess() {
        assertThat(Environment.settings(EnvironmentTests.class).seed()).hasValue(7);
    }

    @Test
    @SetSystemProperty(key = "touchstone.sede", value = "7")
    void refusesASettingOfTheProcessThatNobodyKnows() {
        assertThatThrownBy(() -> Environment.settings(EnvironmentTests.class))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Unknown setting touchstone.sede");
    }

    @Test
    @ClearSystemProperty(key = "basedir")
    void findsTheModuleWithoutHelpOfTheBuildTool() {
        assertThat(Environment.layout(EnvironmentTests.class).build()).hasFileName("target");
    }
}
