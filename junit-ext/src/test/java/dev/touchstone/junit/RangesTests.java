package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.fixtures.RangeTestCases;
import dev.touchstone.junit.fixtures.ScriptedModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers out of range: red, in words, before the first call. */
class RangesTests {

    @BeforeEach
    void forgetEarlierRuns() {
        ScriptedModel.answers((version, request) -> "good");
    }

    @AfterEach
    void noCallWasMade() {
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    private static String failure(String method) {
        return EngineRun.of(RangeTestCases.class, method)
                .with("touchstone.versions", "new")
                .run()
                .failure();
    }

    @Test
    void aPassRateIsAShare() {
        assertThat(failure("passRateInPercent"))
                .isEqualTo(
                        """
                        RangeTestCases.passRateInPercent: atLeast = 95.0 is no pass rate

                          atLeast above 0, at most 1

                        Fix:  write a share of the answers: atLeast = 0.95""");
    }

    @Test
    void aPassRateIsAboveZero() {
        assertThat(failure("passRateOfZero"))
                .isEqualTo(
                        """
                        RangeTestCases.passRateOfZero: atLeast = 0.0 is no pass rate

                          atLeast above 0, at most 1

                        Fix:  write a share of the answers: atLeast = 0.95""");
    }

    @Test
    void aToleranceIsBelowThePassRate() {
        assertThat(failure("toleranceOfAll"))
                .isEqualTo(
                        """
                        RangeTestCases.toleranceOfAll: tolerance = 0.9 is out of range for atLeast = 0.9

                          tolerance above 0, below 0.9

                        Why:  samples can only tell two pass rates apart: an acceptable and a lower, unacceptable one
                        Fix:  leave the tolerance out for the default, or write one in the range""");
    }

    @Test
    void aLowPassRateNeedsATolerance() {
        assertThat(failure("toleranceNotWritten"))
                .isEqualTo(
                        """
                        RangeTestCases.toleranceNotWritten: atLeast = 0.4 needs a written tolerance

                          tolerance above 0, below 0.4

                        Why:  by default the failure rate may not double, and 60.0 % of wrong answers cannot double
                        Fix:  write tolerance = 0.2 or less""");
    }

    @Test
    void aToleranceThatNoTestCouldDecideIsRefused() {
        assertThat(failure("toleranceTooSmall"))
                .isEqualTo(
                        """
                        RangeTestCases.toleranceTooSmall: tolerance = 0.0001 is too small to be decided

                          reason acceptable 0.9 and unacceptable 0.8999 are too close: about 201851641 samples would be needed, at most 100000 are planned

                        Why:  no call was made, for the test would never end
                        Fix:  write tolerance = 0.00479 or more""");
    }

    @Test
    void aMarginIsAShare() {
        assertThat(failure("marginInPoints"))
                .isEqualTo(
                        """
                        RangeTestCases.marginInPoints: margin = 5.0 is no difference of pass rates

                          margin above 0, below 1

                        Fix:  write points as a share: margin = 0.05""");
    }

    @Test
    void maxSamplesIsNotNegative() {
        assertThat(failure("maxSamplesBelowZero"))
                .isEqualTo(
                        """
                        @SampledTest(maxSamples = -1) on RangeTestCases.maxSamplesBelowZero is out of range. No call was made.

                        Fix:  write a whole number from 1, or leave it out.""");
    }

    @Test
    void maxSamplesMustSuffice() {
        assertThat(failure("maxSamplesTooFew"))
                .isEqualTo(
                        """
                        RangeTestCases.maxSamplesTooFew · new: 58 samples can never decide these requirements. No call was made.

                          needed      up to 59 samples per version
                          allowed     58 (maxSamples, or touchstone.samples)
                          requirement pass rate ≥ 100.0 %: up to 59

                        Why:  a plan that stops before it can tell good from bad would be green or red by chance.
                        Fix:  allow maxSamples = 59.""");
    }

    @Test
    void maxSamplesThatDoNotSufficeComeWithTheToleranceTheyDoSufficeFor() {
        assertThat(failure("maxSamplesTooFewForThisTolerance"))
                .isEqualTo(
                        """
                        RangeTestCases.maxSamplesTooFewForThisTolerance · new: 100 samples can never decide these requirements. No call was made.

                          needed      up to 406 samples per version
                          allowed     100 (maxSamples, or touchstone.samples)
                          requirement pass rate ≥ 90.0 %: up to 406

                        Why:  a plan that stops before it can tell good from bad would be green or red by chance.
                        Fix:  allow maxSamples = 406, or accept a coarser requirement: tolerance = 0.23 can be decided within 100.""");
    }

    @Test
    void concurrencyIsAtMostAThousand() {
        assertThat(failure("concurrencyAboveAThousand"))
                .isEqualTo(
                        """
                        @SampledTest(concurrency = 1001) on RangeTestCases.concurrencyAboveAThousand is out of range. No call was made.

                        Fix:  write a whole number from 1 to 1000, or leave it out.""");
    }
}
