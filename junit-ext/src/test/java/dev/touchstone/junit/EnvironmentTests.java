package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.fixtures.SampledTestCases.EveryCaseTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junitpioneer.jupiter.ClearSystemProperty;
import org.junitpioneer.jupiter.SetSystemProperty;
import org.junitpioneer.jupiter.StdIo;
import org.junitpioneer.jupiter.StdOut;

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

    @Test
    @StdIo
    @SetSystemProperty(key = "basedir", value = "target/console")
    @SetSystemProperty(key = "touchstone.ci", value = "true")
    @SetSystemProperty(key = "touchstone.versions", value = "new")
    void printsPlanVerdictAndAccountToTheConsoleOfTheProcess(StdOut out) {
        ScriptedModel.answers((version, request) -> "good");

        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(EveryCaseTestCase.class))
                .execute();

        assertThat(out.capturedLines())
                .extracting(line -> line.split(" ", 2)[0])
                .containsExactly("PLAN", "PASS", "TOUCHSTONE");
    }
}
