package dev.touchstone.junit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTests {

    private static final Map<String, String> NONE = Map.of();

    private static Settings ofProperties(Map<String, String> properties) {
        return Settings.from(new SettingSources(properties, NONE, NONE));
    }

    private static Settings ofVariables(Map<String, String> variables) {
        return Settings.from(new SettingSources(NONE, variables, NONE));
    }

    @Test
    void nothingWrittenSetsNothing() {
        assertThat(ofProperties(Map.of("java.version", "17")))
                .isEqualTo(new Settings(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        false));
    }

    @Test
    void everySettingIsRead() {
        assertThat(ofProperties(Map.of(
                        "touchstone.versions", "old, new",
                        "touchstone.case", "refund-001",
                        "touchstone.samples", "400",
                        "touchstone.concurrency", "64",
                        "touchstone.seed", "-7",
                        "touchstone.ci", "true")))
                .isEqualTo(new Settings(
                        Optional.of(java.util.List.of("old", "new")),
                        Optional.of("refund-001"),
                        OptionalInt.of(400),
                        OptionalInt.of(64),
                        OptionalLong.of(-7),
                        true));
    }

    @Test
    void environmentVariablesAreSpeltInCapitals() {
        Settings settings = ofVariables(Map.of("TOUCHSTONE_VERSIONS", "new", "TOUCHSTONE_SAMPLES", "12"));

        assertThat(settings.versions()).hasValueSatisfying(names -> assertThat(names).containsExactly("new"));
        assertThat(settings.samples()).hasValue(12);
    }

    @Test
    void aSystemPropertyComesBeforeAVariableAndAVariableBeforeTheFile() {
        Map<String, String> file = Map.of("touchstone.seed", "1", "touchstone.samples", "1", "touchstone.concurrency", "1");
        Map<String, String> variables = Map.of("TOUCHSTONE_SEED", "2", "TOUCHSTONE_SAMPLES", "2");
        Map<String, String> properties = Map.of("touchstone.seed", "3");

        Settings settings = Settings.from(new SettingSources(properties, variables, file));

        assertThat(settings.seed()).hasValue(3);
        assertThat(settings.samples()).hasValue(2);
        assertThat(settings.concurrency()).hasValue(1);
    }

    @Test
    void anUnknownPropertyIsRefused() {
        assertThatThrownBy(() -> ofProperties(Map.of("touchstone.sample", "400")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Unknown setting touchstone.sample (system property). No call was made.

                          legal touchstone.case, touchstone.ci, touchstone.concurrency, touchstone.samples, touchstone.seed, touchstone.versions

                        Why:  a misspelt setting has no effect, and a run that ignores it answers another question.
                        Fix:  correct or remove touchstone.sample.""");
    }

    @Test
    void anUnknownVariableIsRefused() {
        assertThatThrownBy(() -> ofVariables(Map.of("TOUCHSTONE_VERSION", "new")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Unknown setting TOUCHSTONE_VERSION (environment variable). No call was made.

                          legal touchstone.case, touchstone.ci, touchstone.concurrency, touchstone.samples, touchstone.seed, touchstone.versions

                        Why:  a misspelt setting has no effect, and a run that ignores it answers another question.
                        Fix:  correct or remove TOUCHSTONE_VERSION.""");
    }

    @Test
    void anUnknownKeyOfTheFileIsRefused() {
        assertThatThrownBy(() -> Settings.from(new SettingSources(NONE, NONE, Map.of("touchstone.Seed", "1"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Unknown setting touchstone.Seed (junit-platform.properties). No call was made.");
    }

    @Test
    void whatAValueMayHideIsShown() {
        assertThatThrownBy(() -> ofProperties(Map.of("touchstone.ci", "\u001b[31mtrue")))
                .hasMessage(
                        """
                        Illegal value of touchstone.ci: "\\u001B[31mtrue" (system property). No call was made.

                          legal auto, true or false

                        Fix:  write touchstone.ci as auto, true or false, or remove it.""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    touchstone.case        | ''                     | one golden case id
                    touchstone.ci          | yes                    | auto, true or false
                    touchstone.concurrency | 0                      | a whole number from 1 to 1000
                    touchstone.concurrency | 1001                   | a whole number from 1 to 1000
                    touchstone.concurrency | eight                  | a whole number from 1 to 1000
                    touchstone.samples     | 0                      | a whole number from 1
                    touchstone.samples     | -1                     | a whole number from 1
                    touchstone.samples     | 1.5                    | a whole number from 1
                    touchstone.samples     | 2147483648             | a whole number from 1
                    touchstone.seed        | 99999999999999999999   | a whole number
                    touchstone.versions    | ','                    | names of model versions, separated by commas
                    """)
    void anIllegalValueIsRefused(String key, String value, String legal) {
        assertThatThrownBy(() -> ofProperties(Map.of(key, value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Illegal value of " + key + ": \"" + value + "\" (system property). No call was made.\n\n  legal "
                        + legal + "\n\nFix:  write " + key + " as " + legal + ", or remove it.");
    }

    @ParameterizedTest
    @CsvSource({"CI, true, true", "CI, false, false", "CI, 0, false", "GITHUB_ACTIONS, true, true", "JENKINS_URL, x, true"})
    void aBuildServerIsRecognised(String variable, String value, boolean server) {
        assertThat(ofVariables(Map.of(variable, value)).ci()).isEqualTo(server);
    }

    @Test
    void whoeverSaysWhetherItIsABuildServerIsBelieved() {
        assertThat(ofVariables(Map.of("CI", "true", "TOUCHSTONE_CI", "false")).ci()).isFalse();
        assertThat(ofVariables(Map.of("CI", "true", "TOUCHSTONE_CI", "auto")).ci()).isTrue();
        assertThat(ofVariables(Map.of("TOUCHSTONE_CI", "true")).ci()).isTrue();
    }
}
