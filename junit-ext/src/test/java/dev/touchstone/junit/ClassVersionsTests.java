package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.ClassVersionsTestCases.EveryKindTestCase;
import dev.touchstone.junit.fixtures.ClassVersionsTestCases.InheritsTestCase;
import dev.touchstone.junit.fixtures.ClassVersionsTestCases.NestedOverridesTestCase;
import dev.touchstone.junit.fixtures.ClassVersionsTestCases.OverriddenTestCase;
import dev.touchstone.junit.fixtures.ClassVersionsTestCases.RepeatsTestCase;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.ScriptedModel;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClassVersionsTests {

    @BeforeEach
    void everyAnswerIsGood() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "good");
    }

    @Test
    void everyKindOfTestRunsOncePerVersion() {
        Ran ran = EngineRun.of(EveryKindTestCase.class).run();

        assertThat(ran.failures()).isEmpty();
        assertThat(ran.succeeded())
                .containsExactlyInAnyOrder(
                        "plain(ModelVersion)",
                        "row 1",
                        "row 2",
                        "again 1",
                        "again 2",
                        "made",
                        "a",
                        "nested(ModelVersion)",
                        "cell 1x",
                        "cell 1y",
                        "cell 2x",
                        "cell 2y",
                        "plain(ModelVersion)",
                        "row 1",
                        "row 2",
                        "again 1",
                        "again 2",
                        "made",
                        "b",
                        "nested(ModelVersion)",
                        "cell 1x",
                        "cell 1y",
                        "cell 2x",
                        "cell 2y");
    }

    @Test
    void everyKindOfTestSeesItsVersion() {
        EngineRun.of(EveryKindTestCase.class).run();

        assertThat(new TreeSet<>(Journal.lines()))
                .containsExactly(
                        "again a",
                        "again b",
                        "cell 1x a",
                        "cell 1x b",
                        "cell 1y a",
                        "cell 1y b",
                        "cell 2x a",
                        "cell 2x b",
                        "cell 2y a",
                        "cell 2y b",
                        "made a",
                        "made b",
                        "nested a",
                        "nested b",
                        "plain a",
                        "plain b",
                        "row 1 a",
                        "row 1 b",
                        "row 2 a",
                        "row 2 b",
                        "sampled a",
                        "sampled b");
    }

    @Test
    void theRunOfAVersionIsNamedAfterIt() {
        Ran ran = EngineRun.of(InheritsTestCase.class).run();

        assertThat(ran.containers())
                .containsExactly("JUnit Jupiter", "ClassVersionsTestCases$InheritsTestCase", "a", "b");
    }

    @Test
    void repetitionsOfATestAreDifferentDrawsWhichTheSeedRepeats() {
        ScriptedModel.answers(Answers.byChance(Map.of("a", 0.5, "b", 0.5)));
        EngineRun.of(RepeatsTestCase.class).run();
        List<String> all = Journal.lines();

        Journal.clear();
        EngineRun.of(RepeatsTestCase.class).with("touchstone.versions", "b").run();

        assertThat(all).contains("a good", "a bad", "b good", "b bad");
        assertThat(Journal.lines()).isEqualTo(all.subList(20, 40));
    }

    @Test
    void aSubclassInheritsTheVersions() {
        EngineRun.of(InheritsTestCase.class).run();

        assertThat(Journal.lines()).containsExactly("plain a", "plain b");
    }

    @Test
    void aMethodsOwnVersionsReplaceThoseOfItsClass() {
        Ran ran = EngineRun.of(OverriddenTestCase.class).run();

        assertThat(ran.failures()).isEmpty();
        assertThat(Journal.lines()).containsExactlyInAnyOrder("class a", "class b", "method x", "method y");
    }

    @Test
    void aSampledMethodsOwnVersionsAreJudgedOnce() {
        Ran ran = EngineRun.of(OverriddenTestCase.class).run();

        assertThat(ran.outcomes()).containsExactly("PASS sampled · x", "PASS sampled · y");
        assertThat(ScriptedModel.calls().keySet()).containsExactly("x", "y");
    }

    @Test
    void aNestedClassWithItsOwnVersionsRunsOncePerVersionOfItsOwn() {
        EngineRun.of(NestedOverridesTestCase.class).run();

        assertThat(Journal.lines()).containsExactlyInAnyOrder("outer a", "outer b", "inner x", "inner y");
    }
}
