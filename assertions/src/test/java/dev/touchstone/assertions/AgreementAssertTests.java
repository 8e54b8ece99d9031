package dev.touchstone.assertions;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static dev.touchstone.assertions.TouchstoneAssertions.tolerating;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.Agreement;
import org.junit.jupiter.api.Test;

class AgreementAssertTests {

    @Test
    void enoughAgreementHolds() {
        assertThatCode(() -> assertThat(Agreement.of("judge")
                                .add("good", "good", 90)
                                .add("good", "bad", 4)
                                .add("bad", "good", 6)
                                .add("bad", "bad", 100)
                                .build())
                        .hasKappaOfAtLeast(0.8, tolerating(0.2)))
                .doesNotThrowAnyException();
    }

    @Test
    void tooLittleAgreementIsExplainedVerbatim() {
        assertThatThrownBy(() -> assertThat(Agreement.of("judge")
                                .add("good", "good", 70)
                                .add("good", "bad", 30)
                                .add("bad", "good", 30)
                                .add("bad", "bad", 70)
                                .build())
                        .hasKappaOfAtLeast(0.8, tolerating(0.2)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        FAIL judge: kappa is 0.400, 0.8 required

                          agreement 70.0 %   140 of 200
                          kappa     0.400   0.273 … 0.527   95 %, kappa, normal, n = 200
                          required  0.8   unacceptable: 0.6 or less

                        Why:  a rater that agrees well enough is failed at most once in 1,000 runs; what habit alone makes two raters agree does not count.
                        Fix:  read the answers on which the two differ; make the rubric say what is right.""");
    }

    @Test
    void tooFewRatingsAreRed() {
        assertThatThrownBy(() -> assertThat(Agreement.of("judge")
                                .add("good", "good", 9)
                                .add("good", "bad", 1)
                                .add("bad", "good", 1)
                                .add("bad", "bad", 9)
                                .build())
                        .hasKappaOfAtLeast(0.8, tolerating(0.2)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE judge: cannot tell yet whether kappa is at least 0.8

                          agreement 90.0 %   18 of 20
                          kappa     0.800   0.537 … 1.000   95 %, kappa, normal, n = 20
                          required  0.8   unacceptable: 0.6 or less

                        Why:  with these ratings kappa may still be as high as 0.8, or as low as 0.6.
                        Fix:  have both rate more answers; fewer with a wider tolerance.""");
    }

    @Test
    void oneCategoryShowsNoAgreementBeyondChance() {
        assertThatThrownBy(() -> assertThat(
                                Agreement.of("judge").add("good", "good", 9).build())
                        .hasKappaOfAtLeast(0.8, tolerating(0.2)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE judge: cannot tell yet whether kappa is at least 0.8

                          agreement 100.0 %   9 of 9
                          kappa     unknown
                          required  0.8   unacceptable: 0.6 or less

                        Why:  where both use one category only, chance alone explains that they agree.
                        Fix:  have both rate answers of every category.""");
    }

    @Test
    void withoutRatingsKappaIsUnknown() {
        assertThatThrownBy(() -> assertThat(Agreement.of("judge").build()).hasKappaOfAtLeast(0.8, tolerating(0.2)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE judge: cannot tell yet whether kappa is at least 0.8

                          agreement nothing rated
                          kappa     unknown
                          required  0.8   unacceptable: 0.6 or less

                        Why:  where both use one category only, chance alone explains that they agree.
                        Fix:  have both rate answers of every category.""");
    }

    @Test
    void fullAgreementOnManyAnswersHolds() {
        assertThatCode(() -> assertThat(Agreement.of("judge")
                                .add("good", "good", 50)
                                .add("bad", "bad", 50)
                                .build())
                        .hasKappaOfAtLeast(0.8, tolerating(0.2)))
                .doesNotThrowAnyException();
    }

    @Test
    void fullAgreementOnTwoAnswersProvesNothing() {
        assertThatThrownBy(() -> assertThat(Agreement.of("judge")
                                .add("good", "good", 1)
                                .add("bad", "bad", 1)
                                .build())
                        .hasKappaOfAtLeast(0.8, tolerating(0.2)))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE judge: cannot tell yet whether kappa is at least 0.8

                          agreement 100.0 %   2 of 2
                          kappa     1.000   −0.368 … 1.000   95 %, kappa, normal, n = 2
                          required  0.8   unacceptable: 0.6 or less

                        Why:  with these ratings kappa may still be as high as 0.8, or as low as 0.6.
                        Fix:  have both rate more answers; fewer with a wider tolerance.""");
    }

    @Test
    void fullAgreementCannotBeRequired() {
        assertThatThrownBy(() -> assertThat(Agreement.of("judge").build()).hasKappaOfAtLeast(1, tolerating(0.2)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        kappa = 1.0 is out of range

                          kappa above 0, below 1

                        Why:  0 is the agreement of chance, and no number of ratings shows full agreement
                        Fix:  write the agreement that is good enough, for example 0.8""");
    }

    @Test
    void aToleranceAsWideAsKappaIsAConfigurationError() {
        assertThatThrownBy(() -> assertThat(Agreement.of("judge").build()).hasKappaOfAtLeast(0.8, tolerating(0.8)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        tolerance = 0.8 is out of range for kappa = 0.8

                          tolerance above 0, below 0.8

                        Why:  ratings can only tell two agreements apart: an acceptable and a lower one
                        Fix:  write tolerance = 0.2, or another in the range""");
    }
}
