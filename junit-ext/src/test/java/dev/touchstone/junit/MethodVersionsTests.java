package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.AloneTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.ComposedTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.CsvTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.EnumByNameTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.EnumTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.GoldenTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.MethodSourceTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.NoRowsTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.NullAndEmptyTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.ProviderTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.RepeatedCsvTestCase;
import dev.touchstone.junit.fixtures.MethodVersionsTestCases.ValuesTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MethodVersionsTests {

    @BeforeEach
    void everyAnswerIsGood() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
    }

    @Test
    void aMethodRunsOncePerVersion() {
        Ran ran = EngineRun.of(AloneTestCase.class).run();

        assertThat(ran.succeeded()).containsExactly("a", "b");
        assertThat(Journal.lines()).containsExactly("a good", "b good");
    }

    @Test
    void versionsAreCrossedWithCsvRows() {
        Ran ran = EngineRun.of(CsvTestCase.class).run();

        assertThat(ran.succeeded()).containsExactly("a · 1, one", "a · 2, two", "b · 1, one", "b · 2, two");
        assertThat(Journal.lines()).containsExactly("a 1 one", "a 2 two", "b 1 one", "b 2 two");
    }

    @Test
    void versionsAreCrossedWithASourceWrittenTwice() {
        EngineRun.of(RepeatedCsvTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("a 1 one", "a 2 two", "b 1 one", "b 2 two");
    }

    @Test
    void versionsAreCrossedWithValues() {
        EngineRun.of(ValuesTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("a 7", "a 8", "b 7", "b 8");
    }

    @Test
    void versionsAreCrossedWithTheRowsOfAMethod() {
        EngineRun.of(MethodSourceTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("a one true", "a two false", "b one true", "b two false");
    }

    @Test
    void anEnumSourceTakesItsEnumFromTheParameterAfterOurs() {
        EngineRun.of(EnumTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("a HOURS", "a DAYS", "b HOURS", "b DAYS");
    }

    @Test
    void anEnumSourceMayNameItsEnum() {
        EngineRun.of(EnumByNameTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("a DAYS", "b DAYS");
    }

    @Test
    void nullIsAnArgumentLikeAnyOther() {
        Ran ran = EngineRun.of(NullAndEmptyTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("a [null]", "a []", "b [null]", "b []");
        assertThat(ran.succeeded()).containsExactly("a · null", "a · ", "b · null", "b · ");
    }

    @Test
    void versionsAreCrossedWithASourceOfTheUsersOwnMaking() {
        EngineRun.of(ComposedTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("a red", "a green", "b red", "b green");
    }

    @Test
    void versionsAreCrossedWithAnyArgumentsProvider() {
        EngineRun.of(ProviderTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("a 2", "a 3", "b 2", "b 3");
    }

    @Test
    void versionsAreCrossedWithRowsAndGoldenCases() {
        Ran ran = EngineRun.of(GoldenTestCase.class).run();

        assertThat(ran.succeeded())
                .containsExactly(
                        "a · mild · left",
                        "a · mild · right",
                        "a · hot · left",
                        "a · hot · right",
                        "b · mild · left",
                        "b · mild · right",
                        "b · hot · left",
                        "b · hot · right");
        assertThat(Journal.lines())
                .containsExactly(
                        "a mild left",
                        "a mild right",
                        "a hot left",
                        "a hot right",
                        "b mild left",
                        "b mild right",
                        "b hot left",
                        "b hot right");
    }

    @Test
    void aSourceWithoutRowsIsRed() {
        Ran ran = EngineRun.of(NoRowsTestCase.class).run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        MethodVersionsTestCases.NoRowsTestCase.crossed: its sources of arguments have no rows. No call was made.

                        Why:  a test that runs zero times is not a pass.
                        Fix:  add a row, or remove the source.""");
        assertThat(Journal.lines()).isEmpty();
    }

    @Test
    void theVersionsOfTheRunAreNarrowedOnAMethodToo() {
        EngineRun.of(AloneTestCase.class).with("touchstone.versions", "b").run();

        assertThat(Journal.lines()).containsExactly("b good");
    }
}
