package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.fixtures.FlagTestCases.ComparedTestCase;
import dev.touchstone.junit.fixtures.FlagTestCases.EveryVariantTestCase;
import dev.touchstone.junit.fixtures.FlagTestCases.FlagAndInlineTestCase;
import dev.touchstone.junit.fixtures.FlagTestCases.NameAndFlagTestCase;
import dev.touchstone.junit.fixtures.FlagTestCases.NoFileTestCase;
import dev.touchstone.junit.fixtures.FlagTestCases.NoFlagTestCase;
import dev.touchstone.junit.fixtures.FlagTestCases.SwitchTestCase;
import dev.touchstone.junit.fixtures.FlagTestCases.UnknownFlagTestCase;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.ScriptedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FlagVersionsTests {

    private static final String ONE_OF_THESE =
            """


            Fix:  name a versions file, @ModelVersions("support-bot"), or a feature flag, flag = "support-bot", in = "flags.flagd.json", or declare them, inline = @Version(…): one of these.""";

    @BeforeEach
    void forgetEarlierRuns() {
        Journal.clear();
    }

    private static String failure(Class<?> fixture) {
        String failure = EngineRun.of(fixture).run().failure();
        assertThat(Journal.lines()).isEmpty();
        return failure;
    }

    @Test
    void everyVariantOfTheFlagRuns() {
        EngineRun.of(EveryVariantTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("canary steady {temperature=0.2}", "stable steady {}");
    }

    @Test
    void theFlagIsNotedWithEveryVariantThatRuns() {
        ScriptedModel.answers((version, request) -> "good");

        assertThat(EngineRun.of(ComparedTestCase.class).run().results("flags"))
                .extracting(flag -> flag.get("file").asText() + " "
                        + flag.get("key").asText() + " " + flag.get("variant").asText())
                .containsExactly(
                        "flags/scripted.flagd.json support-bot canary", "flags/scripted.flagd.json support-bot stable");
    }

    @Test
    void theRunIsNarrowedToAVariant() {
        EngineRun.of(EveryVariantTestCase.class)
                .with("touchstone.versions", "stable")
                .run();

        assertThat(Journal.lines()).containsExactly("stable steady {}");
    }

    @Test
    void theDefaultVariantIsTheBaseline() {
        ScriptedModel.answers((version, request) -> "good");

        assertThat(EngineRun.of(ComparedTestCase.class).run().outcomes())
                .containsExactly("PASS lands · canary", "REFERENCE lands · stable");
    }

    @Test
    void aFlagThatIsMissingIsNamedWithTheNearest() {
        assertThat(failure(UnknownFlagTestCase.class))
                .isEqualTo(
                        """
                        flags/scripted.flagd.json:3: there is no flag 'suport-bot'

                          known checkout, support-bot

                        Fix:  Did you mean support-bot? Name a flag of the file, or add it.""");
    }

    @Test
    void aSwitchHoldsNoVersions() {
        assertThat(failure(SwitchTestCase.class))
                .isEqualTo(
                        """
                        flags/scripted.flagd.json:7: variant on of flag checkout is true, not a model version

                        Why:  what is tested must be what is routed: model, prompt and parameters together.
                        Fix:  write a whole model version: {"model": "…", "prompt": "…", "parameters": {…}}.""");
    }

    @Test
    void aFlagStandsInAFile() {
        assertThat(failure(NoFileTestCase.class))
                .isEqualTo(
                        """
                        @ModelVersions on NoFileTestCase names the flag support-bot and not the file it is in. No call was made.

                        Fix:  add the file, from the root of the class path: in = "flags.flagd.json".""");
    }

    @Test
    void aFileOfFlagsIsNotEnough() {
        assertThat(failure(NoFlagTestCase.class))
                .isEqualTo(
                        """
                        @ModelVersions on NoFlagTestCase names the file of flags flags/scripted.flagd.json and no flag of it. No call was made.

                        Fix:  add the flag whose variants are the versions: flag = "support-bot".""");
    }

    @Test
    void versionsAreNamedInOneWay() {
        assertThat(failure(NameAndFlagTestCase.class))
                .isEqualTo("@ModelVersions on NameAndFlagTestCase names a file and a flag. No call was made."
                        + ONE_OF_THESE);
        assertThat(failure(FlagAndInlineTestCase.class))
                .isEqualTo("@ModelVersions on FlagAndInlineTestCase names a flag and inline versions. No call was made."
                        + ONE_OF_THESE);
    }
}
