package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.InjectionTestCases.BeforeAllTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.EverywhereTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.MethodLevelTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.NestedLifecycleTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.NestedTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.NotComparedTestCase;
import dev.touchstone.junit.fixtures.InjectionTestCases.PerClassConstructorTestCase;
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
    void versionAndModelAreInjectedIntoConstructorsLifecycleMethodsAndTests() {
        Ran ran = EngineRun.of(EverywhereTestCase.class).run();

        assertThat(ran.failures()).isEmpty();
        assertThat(Journal.lines())
                .containsExactly(
                        "constructor a by a",
                        "beforeEach a by a",
                        "test a by a",
                        "afterEach a by a",
                        "constructor b by b",
                        "beforeEach b by b",
                        "test b by b",
                        "afterEach b by b");
    }

    @Test
    void beforeAllOfTheClassRunsOnceForAllVersionsAndSoHasNone() {
        Ran ran = EngineRun.of(BeforeAllTestCase.class).run();

        assertThat(ran.failure())
                .isEqualTo(
                        "Failed to resolve parameter [dev.touchstone.junit.version.ModelVersion version] in method [static void"
                                + " dev.touchstone.junit.fixtures.InjectionTestCases$BeforeAllTestCase.beforeAll(dev.touchstone.junit.version.ModelVersion)]: "
                                + """
                        BeforeAllTestCase: beforeAll takes a ModelVersion, but JUnit calls it once for all model versions of the class. No call was made.

                        Why:  there is no one version to give it.
                        Fix:  take the ModelVersion in @BeforeEach, @AfterEach, the test, or the constructor of a class with an instance per method; the @BeforeAll of a @Nested class is called once per version.""");
    }

    @Test
    void anInstancePerClassIsBuiltOnceForAllVersionsAndSoHasNone() {
        Ran ran = EngineRun.of(PerClassConstructorTestCase.class).run();

        assertThat(ran.failure())
                .endsWith(
                        """
                        PerClassConstructorTestCase: the constructor takes a Model, but JUnit calls it once for all model versions of the class. No call was made.

                        Why:  there is no one version to give it.
                        Fix:  take the Model in @BeforeEach, @AfterEach, the test, or the constructor of a class with an instance per method; the @BeforeAll of a @Nested class is called once per version.""");
    }

    @Test
    void withAnInstancePerClassTheMethodsAfterItsConstructionGetTheirVersion() {
        assertThat(EngineRun.of(PerClassTestCase.class).run().failures()).isEmpty();

        assertThat(Journal.lines())
                .containsExactly("beforeEach a by a", "test a by a", "beforeEach b by b", "test b by b");
    }

    @Test
    void lifecycleMethodsOfANestedClassRunOncePerVersion() {
        assertThat(EngineRun.of(NestedLifecycleTestCase.class).run().failures()).isEmpty();

        assertThat(Journal.lines())
                .containsExactly(
                        "beforeAll a by a",
                        "test a by a",
                        "afterAll a by a",
                        "beforeAll b by b",
                        "test b by b",
                        "afterAll b by b");
    }

    @Test
    void nestedConstructorsGetTheVersionOfTheClassAroundThem() {
        EngineRun.of(NestedTestCase.class).run();

        assertThat(Journal.lines())
                .containsExactly(
                        "nested constructor a by a",
                        "nested test a by a",
                        "nested constructor b by b",
                        "nested test b by b");
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

        assertThat(ran.failure())
                .isEqualTo(
                        "No ParameterResolver registered for parameter [dev.touchstone.junit.model.Model model] in method [static void"
                                + " dev.touchstone.junit.fixtures.InjectionTestCases$TooEarlyTestCase.beforeAll(dev.touchstone.junit.model.Model)].");
    }

    @Test
    void aModelInTheConstructorIsRefusedWhereABodyComparesThroughAModel() {
        Ran ran = EngineRun.of(SharedFieldTestCase.class).run();

        assertThat(ran.failures())
                .hasSize(3)
                .containsOnly(
                        "Failed to resolve parameter [dev.touchstone.junit.model.Model model] in constructor"
                                + " [dev.touchstone.junit.fixtures.InjectionTestCases$SharedFieldTestCase(dev.touchstone.junit.model.Model)]: "
                                + """
                        SharedFieldTestCase: Model in the constructor of a class with @NoRegression. No call was made.

                          body converses takes a Model, not a Response

                        Why:  the baseline's answers would be graded through the instance set up for the candidate: a false green.
                        Fix:  let converses take a Response, or inject Model into the test method only.""");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void aVersionInALifecycleMethodIsRefusedWhereOneBodyComparesAndAnotherTakesAModel() {
        Ran ran = EngineRun.of(SharedSetupTestCase.class).run();

        assertThat(ran.failures())
                .hasSize(6)
                .containsOnly(
                        "Failed to resolve parameter [dev.touchstone.junit.version.ModelVersion version] in method [void"
                                + " dev.touchstone.junit.fixtures.InjectionTestCases$SharedSetupTestCase.prepare(dev.touchstone.junit.version.ModelVersion)]: "
                                + """
                        SharedSetupTestCase: ModelVersion in prepare of a class with @NoRegression. No call was made.

                          body converses takes a Model, not a Response

                        Why:  the baseline's answers would be graded through the instance set up for the candidate: a false green.
                        Fix:  let converses take a Response, or inject ModelVersion into the test method only.""");
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
