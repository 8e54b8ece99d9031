package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.touchstone.junit.fixtures.FamilyTestCases;
import dev.touchstone.junit.fixtures.FamilyTestCases.AbstractBase;
import dev.touchstone.junit.fixtures.FamilyTestCases.ComposedTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.FirstConcreteTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.InitialisedTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.InterfaceTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.Landing;
import dev.touchstone.junit.fixtures.FamilyTestCases.MethodVersionsTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.NestedTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.NeverRunTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.OutOfRangeTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.SecondConcreteTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.WithoutGoldensTestCase;
import dev.touchstone.junit.fixtures.FamilyTestCases.WithoutVersionsFileTestCase;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.MeasuredTestCases.KindsTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.LatencyTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.NoDriftTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.ScoreTestCase;
import dev.touchstone.junit.fixtures.MeasuredTestCases.TwoPercentilesTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.BothTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.CriticalTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.EveryCaseTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.NoRegressionTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.PassRateTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.PerfectAndNotWorseTestCase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FamilyScanTests {

    @TempDir
    private Path root;

    private static Family family(String... patterns) {
        return FamilyScan.of(
                Environment.classPathRoots(FamilyScanTests.class),
                new NamePatterns(Optional.of(Arrays.asList(patterns))));
    }

    private static int verdicts(Class<?>... types) {
        return family(Stream.of(types).map(Class::getName).toArray(String[]::new))
                .verdicts();
    }

    static List<Arguments> requirements() {
        return List.of(
                arguments(PassRateTestCase.class, 3),
                arguments(NoRegressionTestCase.class, 2),
                arguments(BothTestCase.class, 5),
                arguments(EveryCaseTestCase.class, 0),
                arguments(PerfectAndNotWorseTestCase.class, 2),
                arguments(CriticalTestCase.class, 3),
                arguments(ScoreTestCase.class, 3),
                arguments(LatencyTestCase.class, 3),
                arguments(TwoPercentilesTestCase.class, 9),
                arguments(NoDriftTestCase.class, 2),
                arguments(KindsTestCase.class, 7));
    }

    /** Three versions, one of them the baseline. */
    @ParameterizedTest
    @MethodSource("requirements")
    void everyRequirementThatRestsOnChanceCountsOncePerVersionThatIsJudged(Class<?> fixture, int verdicts) {
        assertThat(verdicts(fixture)).isEqualTo(verdicts);
    }

    static List<Arguments> places() {
        return List.of(
                arguments(FirstConcreteTestCase.class, 5),
                arguments(SecondConcreteTestCase.class, 2),
                arguments(AbstractBase.class, 0),
                arguments(NestedTestCase.class, 5),
                arguments(ComposedTestCase.class, 3),
                arguments(InterfaceTestCase.class, 3),
                arguments(Landing.class, 0),
                arguments(MethodVersionsTestCase.class, 2),
                arguments(NeverRunTestCase.class, 0),
                arguments(FamilyTestCases.class, 0));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aTestCountsWhereJUnitRunsItAndNowhereElse(Class<?> fixture, int verdicts) {
        assertThat(verdicts(fixture)).isEqualTo(verdicts);
    }

    @Test
    void aMethodOfAnAbstractClassCountsOncePerConcreteOne() {
        Family family = family(FamilyTestCases.class.getName() + "$*ConcreteTestCase");

        assertThat(family.verdicts()).isEqualTo(7);
        assertThat(family.members())
                .extracting(member ->
                        member.around().get(member.around().size() - 1).getSimpleName() + " "
                                + member.method().method().getName())
                .containsExactly(
                        "FirstConcreteTestCase lands",
                        "FirstConcreteTestCase compares",
                        "SecondConcreteTestCase compares");
    }

    @Test
    void aTestThatCannotBePlannedCountsAsOneVerdict() {
        assertThat(verdicts(WithoutVersionsFileTestCase.class)).isEqualTo(1);
        assertThat(verdicts(OutOfRangeTestCase.class)).isEqualTo(1);
    }

    @Test
    void aTestWithoutItsGoldenFileCountsAsAnyOther() {
        assertThat(verdicts(WithoutGoldensTestCase.class)).isEqualTo(3);
    }

    @Test
    void aBuildIsTheSumOfItsClasses() {
        assertThat(verdicts(BothTestCase.class, WithoutVersionsFileTestCase.class, NestedTestCase.class))
                .isEqualTo(11);
    }

    @Test
    void nothingIsInitialisedByBeingCounted() {
        Journal.clear();

        assertThat(verdicts(InitialisedTestCase.class)).isEqualTo(3);
        assertThat(Journal.lines()).isEmpty();
    }

    @Test
    void aClassThatCannotBeLoadedCountsAsOneVerdictIfItIsOurs() throws IOException {
        ClassFiles.write(root, "a/BrokenTests", "a/Absent", SampledTest.class);
        ClassFiles.write(root, "a/OptionalPart", "a/Absent", Deprecated.class);

        assertThat(scan().verdicts()).isEqualTo(1);
        assertThat(scan().members()).isEmpty();
    }

    @Test
    void aClassWhoseMethodsCannotBeReadCountsAsOneVerdictAndSpoilsNoOther() throws IOException {
        ClassFiles.write(root, "a/GoodTests", "java/lang/Object", SampledTest.class);
        ClassFiles.writeTaking(root, "a/TornTests", "a/Absent", SampledTest.class);

        Family family = scan();

        assertThat(family.members())
                .extracting(member -> member.method().displayName())
                .containsExactly("GoodTests.lands");
        assertThat(family.verdicts()).isEqualTo(2);
    }

    /** Of one class path, as the loader of the tests sees it. */
    private Family scan() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            return FamilyScan.of(new ClassPathRoots(List.of(root)), new NamePatterns(Optional.empty()));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
