package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.fixtures.InlineTestCases.BlankModelTestCase;
import dev.touchstone.junit.fixtures.InlineTestCases.FineTestCase;
import dev.touchstone.junit.fixtures.InlineTestCases.IllegalNameTestCase;
import dev.touchstone.junit.fixtures.InlineTestCases.NoPromptTestCase;
import dev.touchstone.junit.fixtures.InlineTestCases.NoValueTestCase;
import dev.touchstone.junit.fixtures.InlineTestCases.SameNameTestCase;
import dev.touchstone.junit.fixtures.InlineTestCases.SameVersionTestCase;
import dev.touchstone.junit.fixtures.InlineTestCases.TwiceTestCase;
import dev.touchstone.junit.fixtures.InlineTestCases.TwoBaselinesTestCase;
import dev.touchstone.junit.fixtures.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InlineVersionsTests {

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
    void versionsMayBeWrittenInTheAnnotation() {
        EngineRun.of(FineTestCase.class).run();

        assertThat(Journal.lines())
                .containsExactly(
                        "old m1 {} Optional.empty",
                        "new m2 {code=007, n=3, scale=0.001, stop=END=, stream=true, temperature=0.2, window=5d}"
                                + " Optional[dev.touchstone.junit.fixtures.ScriptedModel]");
    }

    @Test
    void thereIsOneBaseline() {
        assertThat(failure(TwoBaselinesTestCase.class))
                .isEqualTo(
                        """
                        @ModelVersions declares 2 baselines: old, new. No call was made.

                        Why:  a candidate is compared with the one version in production.
                        Fix:  write baseline = true on one @Version only.""");
    }

    @Test
    void aParameterHasAValue() {
        assertThat(failure(NoValueTestCase.class))
                .isEqualTo(
                        """
                        @Version(name = "v") has the parameter "temperature", which is not name=value or is written twice. No call was made.

                        Fix:  write parameters = {"temperature=0.2", "top_p=1"}.""");
    }

    @Test
    void aParameterIsWrittenOnce() {
        assertThat(failure(TwiceTestCase.class))
                .isEqualTo(
                        """
                        @Version(name = "v") has the parameter "n=2", which is not name=value or is written twice. No call was made.

                        Fix:  write parameters = {"temperature=0.2", "top_p=1"}.""");
    }

    @Test
    void namesAreUnique() {
        assertThat(failure(SameNameTestCase.class))
                .isEqualTo(
                        """
                        inline versions: two versions are named v

                        Why:  results, recordings and baselines are kept under the name, also where file names ignore case.
                        Fix:  rename one of them.""");
    }

    @Test
    void versionsDiffer() {
        assertThat(failure(SameVersionTestCase.class))
                .isEqualTo(
                        """
                        inline versions: two and one are the same version

                          one    inline versions
                          digest sha256:659e31bb7dbdc6b7f9d3d49555cd541746e8fd56236812949d75dbeff7dc8984

                        Why:  provider, model, prompt and parameters are equal, so comparing the two would measure chance.
                        Fix:  remove one of them, or change what was meant to differ.""");
    }

    @Test
    void aNameCanBeNamedInACommand() {
        assertThat(failure(IllegalNameTestCase.class))
                .isEqualTo(
                        """
                        version 'a,b': not a legal name

                        Why:  versions are chosen by -Dtouchstone.versions=NAME,NAME and kept in files of that name.
                        Fix:  begin with a letter or digit and go on with letters, digits and . _ - @ + only.""");
    }

    @Test
    void aVersionHasAModel() {
        assertThat(failure(BlankModelTestCase.class))
                .isEqualTo(
                        """
                        version v: the model is blank

                        Fix:  name the model.""");
    }

    @Test
    void aPromptExists() {
        assertThat(failure(NoPromptTestCase.class))
                .isEqualTo(
                        """
                        prompts/absent@1.0.0.md: no such prompt file on the class path

                        Fix:  create src/test/resources/prompts/absent@1.0.0.md, or correct the name.""");
    }
}
