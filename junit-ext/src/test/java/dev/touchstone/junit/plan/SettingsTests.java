package dev.touchstone.junit.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTests {

    private static final Map<String, String> NONE = Map.of();

    private static Settings system(String key, String value) {
        return Settings.from(new SettingSources(Map.of(key, value), NONE, NONE));
    }

    private static Settings environment(String key, String value) {
        return Settings.from(new SettingSources(NONE, Map.of(key, value), NONE));
    }

    private static Settings platform(String key, String value) {
        return Settings.from(new SettingSources(NONE, NONE, Map.of(key, value)));
    }

    @Test
    void withoutSettingsEverythingRunsAsWritten() {
        Settings settings = Settings.from(new SettingSources(NONE, NONE, NONE));

        assertThat(settings.versions()).isEmpty();
        assertThat(settings.onlyCase()).isEmpty();
        assertThat(settings.samples()).isEmpty();
        assertThat(settings.concurrency()).isEmpty();
        assertThat(settings.seed()).isEmpty();
        assertThat(settings.alpha()).isEqualTo(0.01);
        assertThat(settings.tests()).isEmpty();
        assertThat(settings.ci()).isFalse();
    }

    @Test
    void aSystemPropertyWinsOverAVariableAndAVariableOverAFile() {
        Map<String, String> system = Map.of("touchstone.seed", "1");
        Map<String, String> environment = Map.of("TOUCHSTONE_SEED", "2", "TOUCHSTONE_SAMPLES", "20");
        Map<String, String> platform =
                Map.of("touchstone.seed", "3", "touchstone.samples", "30", "touchstone.concurrency", "4");

        Settings settings = Settings.from(new SettingSources(system, environment, platform));

        assertThat(settings.seed()).hasValue(1);
        assertThat(settings.samples()).hasValue(20);
        assertThat(settings.concurrency()).hasValue(4);
    }

    @Test
    void noSourceOverrulesABudgetOfNoCalls() {
        Map<String, String> system = Map.of("touchstone.budget", "500 calls", "touchstone.seed", "1");
        Map<String, String> nothing = Map.of("TOUCHSTONE_BUDGET", " 0 calls", "TOUCHSTONE_SEED", "0");
        Map<String, String> little = Map.of("TOUCHSTONE_BUDGET", "0 tokens");

        assertThat(Settings.from(new SettingSources(system, nothing, NONE))
                        .spending()
                        .budget())
                .hasToString("0 calls");
        assertThat(Settings.from(new SettingSources(system, NONE, Map.of("touchstone.budget", "0 calls, 7 tokens")))
                        .spending()
                        .budget()
                        .calls())
                .hasValue(0);
        assertThat(Settings.from(new SettingSources(system, little, NONE))
                        .spending()
                        .budget())
                .hasToString("500 calls");
        assertThat(Settings.from(new SettingSources(system, nothing, NONE)).seed())
                .hasValue(1);
    }

    @Test
    void everyKeyIsReadFromEverySource() {
        assertThat(system("touchstone.case", "refund-1").onlyCase()).hasValue("refund-1");
        assertThat(environment("TOUCHSTONE_CASE", "refund-1").onlyCase()).hasValue("refund-1");
        assertThat(platform("touchstone.versions", "a, b").versions().orElseThrow())
                .containsExactly("a", "b");
        assertThat(environment("TOUCHSTONE_ALPHA", "0.001").alpha()).isEqualTo(0.001);
        assertThat(system("touchstone.alpha", "1e-3").alpha()).isEqualTo(0.001);
        assertThat(platform("touchstone.tests", "*Tests, com.acme.*").tests().orElseThrow())
                .containsExactly("*Tests", "com.acme.*");
        assertThat(environment("TOUCHSTONE_CI", "true").ci()).isTrue();
        assertThat(system("touchstone.concurrency", "1000").concurrency()).hasValue(1000);
        assertThat(environment("TOUCHSTONE_CONCURRENCY", "1").concurrency()).hasValue(1);
        assertThat(platform("touchstone.samples", "2147483647").samples()).hasValue(Integer.MAX_VALUE);
        assertThat(system("touchstone.seed", "-9223372036854775808").seed()).hasValue(Long.MIN_VALUE);
    }

    @Test
    void blanksAroundAValueAndEmptyNamesAreIgnored() {
        assertThat(system("touchstone.seed", " 42 ").seed()).hasValue(42);
        assertThat(system("touchstone.versions", " a ,, b,").versions().orElseThrow())
                .containsExactly("a", "b");
    }

    @Test
    void otherPeoplesSettingsAreNobodysBusiness() {
        assertThat(system("touch.stone", "x").versions()).isEmpty();
        assertThat(environment("TOUCHSTONEVERSIONS", "x").versions()).isEmpty();
        assertThat(environment("touchstone.versions", "x").versions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", "0", "", " "})
    void aBuildServerVariableThatSaysNoIsNoBuildServer(String value) {
        assertThat(environment("CI", value).ci()).isFalse();
        assertThat(environment("GITHUB_ACTIONS", value).ci()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CI",
                "TF_BUILD",
                "GITHUB_ACTIONS",
                "GITLAB_CI",
                "JENKINS_URL",
                "TEAMCITY_VERSION",
                "BUILDKITE",
                "CIRCLECI",
                "TRAVIS",
                "bamboo_buildKey",
                "CODEBUILD_BUILD_ID"
            })
    void buildServersAreKnownByTheirVariables(String variable) {
        assertThat(environment(variable, "true").ci()).isTrue();
        assertThat(environment(variable, "1").ci()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "auto,  true,  true",
        "auto,  false, false",
        "true,  false, true",
        "true,  true,  true",
        "false, true,  false",
        "false, false, false"
    })
    void theWrittenCiSettingBeatsTheDetectedOne(String written, String detected, boolean ci) {
        Settings settings =
                Settings.from(new SettingSources(Map.of("touchstone.ci", written), Map.of("CI", detected), NONE));

        assertThat(settings.ci()).isEqualTo(ci);
    }

    @Test
    void anUnknownSystemPropertyIsAnError() {
        assertThatThrownBy(() -> system("touchstone.version", "a"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Unknown setting touchstone.version (system property). No call was made.

                          legal touchstone.all, touchstone.alpha, touchstone.anchor, touchstone.apply, touchstone.baseline, touchstone.budget, touchstone.builds, touchstone.by, touchstone.case, touchstone.ci, touchstone.concurrency, touchstone.flags, touchstone.format, touchstone.from, touchstone.gateway, touchstone.goldens, touchstone.history, touchstone.otel, touchstone.parts, touchstone.policy, touchstone.prices, touchstone.reason, touchstone.recordings, touchstone.responses, touchstone.samples, touchstone.seed, touchstone.select, touchstone.shard, touchstone.signingKey, touchstone.since, touchstone.stage, touchstone.tests, touchstone.verdicts, touchstone.versions, touchstone.yes

                        Why:  a misspelt setting has no effect, and a run that ignores it answers another question.
                        Fix:  correct or remove touchstone.version.""");
    }

    @Test
    void anUnknownVariableIsAnError() {
        assertThatThrownBy(() -> environment("TOUCHSTONE_VERSION", "a"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "Unknown setting TOUCHSTONE_VERSION (environment variable). No call was made.\n");
    }

    @Test
    void anUnknownEntryOfTheFileIsAnError() {
        assertThatThrownBy(() -> platform("touchstone.Seed\u001b[31m", "1"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "Unknown setting touchstone.Seed\\u001B[31m (junit-platform.properties). No call was made.\n");
    }

    @Test
    void anIllegalSystemPropertyIsAnError() {
        assertThatThrownBy(() -> system("touchstone.ci", "yes"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Illegal value of touchstone.ci: "yes" (system property). No call was made.

                          legal auto, true or false

                        Fix:  write touchstone.ci as auto, true or false, or remove it.""");
    }

    @Test
    void anIllegalVariableIsAnError() {
        assertThatThrownBy(() -> environment("TOUCHSTONE_SEED", "lucky"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Illegal value of TOUCHSTONE_SEED: "lucky" (environment variable). No call was made.

                          legal a whole number

                        Fix:  write TOUCHSTONE_SEED as a whole number, or remove it.""");
    }

    @Test
    void anIllegalEntryOfTheFileIsAnError() {
        assertThatThrownBy(() -> platform("touchstone.samples", "0"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        Illegal value of touchstone.samples: "0" (junit-platform.properties). No call was made.

                          legal a whole number from 1

                        Fix:  write touchstone.samples as a whole number from 1, or remove it.""");
    }

    @ParameterizedTest
    @CsvSource({
        "touchstone.concurrency, 0,          a whole number from 1 to 1000",
        "touchstone.concurrency, 1001,       a whole number from 1 to 1000",
        "touchstone.concurrency, 1e3,        a whole number from 1 to 1000",
        "touchstone.samples,     -1,         a whole number from 1",
        "touchstone.samples,     2147483648, a whole number from 1",
        "touchstone.seed,        1.5,        a whole number",
        "touchstone.alpha,       0,          a number above 0 and below 0.5",
        "touchstone.alpha,       0.5,        a number above 0 and below 0.5",
        "touchstone.alpha,       -0.01,      a number above 0 and below 0.5",
        "touchstone.alpha,       1 %,        a number above 0 and below 0.5",
        "touchstone.alpha,       0.01d,      a number above 0 and below 0.5",
        "touchstone.alpha,       NaN,        a number above 0 and below 0.5",
        "touchstone.tests,       ',',        'names of test classes, with * for any characters, separated by commas'",
        "touchstone.ci,          TRUE,       'auto, true or false'",
        "touchstone.case,        '',         one golden case id",
        "touchstone.case,        ' ',        one golden case id",
        "touchstone.versions,    '',         'names of model versions, separated by commas'",
        "touchstone.versions,    ',',        'names of model versions, separated by commas'"
    })
    void aValueOutOfRangeIsAnErrorThatNamesTheLegalOnes(String key, String value, String legal) {
        assertThatThrownBy(() -> system(key, value))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(("Illegal value of %s: \"%s\" (system property). No call was made.\n\n  legal %s\n\n"
                                + "Fix:  write %s as %s, or remove it.")
                        .formatted(key, value.strip(), legal, key, legal));
    }

    @Test
    void aKeyOfTheBuildServerIsNoneOfTheTestsBusiness() {
        assertThat(environment("TOUCHSTONE_SIGNING_KEY", "-----BEGIN PRIVATE KEY-----"))
                .isEqualTo(Settings.from(new SettingSources(NONE, NONE, NONE)));
        assertThat(system("touchstone.signingKey", "signing.pem"))
                .isEqualTo(Settings.from(new SettingSources(NONE, NONE, NONE)));
    }

    @Test
    void anIllegalValueIsShownWithoutItsControlCharacters() {
        assertThatThrownBy(() -> system("touchstone.ci", "a\u202eb\nFix:  nothing"))
                .hasMessageStartingWith(
                        "Illegal value of touchstone.ci: \"a\\u202Eb\\nFix:  nothing\" (system property)");
    }
}
