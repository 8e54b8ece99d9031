package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.InjectionTestCases.EverywhereTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.MethodLevelTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.NestedTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.NotComparedTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.PerClassTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.SafeSetupTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.SharedFieldTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.SharedSetupTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.TooEarlyTestCase;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.ScriptedModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InjectionTests {

    @BeforeEach
    void everyVersionAnswersWithItsName() {
        Journal.clear();
        ScriptedModel.answers((version, request) -> "by " + version);
    }

    @Test
    void versionAndModelAreInjectedWhereverJUnitInjects() {
        Ran ran = EngineRun.of(EverywhereTestCase.class).run();

        assertThat(ran.failures()).isEmpty();
        assertThat(Journal.lines())
                .containsExactly(
                        "beforeAll a by a",
                        "constructor a by a",
                        "beforeEach a by a",
                        "test a by a",
                        "afterEach a by a",
                        "afterAll a by a",
                        "beforeAll b by b",
                        "constructor b by b",
                        "beforeEach b by b",
                        "test b by b",
                        "afterEach b by b",
                        "afterAll b by b");
    }

    @Test
    void anInstancePerClassIsAnInstancePerVersion() {
        assertThat(EngineRun.of(PerClassTestCase.class).run().failures()).isEmpty();

        assertThat(Journal.lines())
                .containsExactly(
                        "constructor a by a",
                        "beforeAll a by a",
                        "test a by a",
                        "constructor b by b",
                        "beforeAll b by b",
                        "test b by b");
    }

    @Test
    void nestedConstructorsGetTheVersionOfTheClassAroundThem() {
        EngineRun.of(NestedTestCase.class).run();

        assertThat(Journal.lines())
                .containsExactly(
                        "nested constructor a by a", "nested test a by a", "nested constructor b by b", "nested test b by b");
    }

    @Test
    void constructorsAndLifecycleMethodsGetTheVersionOfTheMethod() {
        assertThat(EngineRun.of(MethodLevelTestCase.class).run().failures()).isEmpty();

        assertThat(Journal.lines())
                .containsExactly(
                        "constructor a by a",
                        "beforeEach a by a",
                        "test a by a",
                        "constructor b by b",
                        "beforeEach b by b",
                        "test b by b");
    }

    @Test
    void beforeAllHasNoVersionWhereOnlyTheMethodDeclaresThem() {
        Ran ran = EngineRun.of(TooEarlyTestCase.class).run();

        assertThat(ran.failure()).isEqualTo("TODO");
    }

    @Test
    void aModelInTheConstructorIsRefusedWhereABodyComparesThroughAModel() {
        Ran ran = EngineRun.of(SharedFieldTestCase.class).run();

        assertThat(ran.failures()).hasSize(3).containsOnly("TODO");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void aVersionInALifecycleMethodIsRefusedWhereOneBodyComparesAndAnotherTakesAModel() {
        Ran ran = EngineRun.of(SharedSetupTestCase.class).run();

        assertThat(ran.failures()).hasSize(6).containsOnly("TODO");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void aVersionInALifecycleMethodIsFineWhereEverySampledBodyTakesAResponse() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(SafeSetupTestCase.class).run();

        assertThat(ran.failures()).isEmpty();
        assertThat(Journal.lines()).containsExactly("prepare old", "prepare new", "prepare newer");
    }

    @Test
    void aVersionInALifecycleMethodIsFineWhereNothingIsCompared() {
        ScriptedModel.answers((version, request) -> "good");

        Ran ran = EngineRun.of(NotComparedTestCase.class).run();

        assertThat(ran.failures()).isEmpty();
    }
}
