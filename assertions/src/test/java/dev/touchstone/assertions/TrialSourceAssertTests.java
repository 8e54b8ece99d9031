package dev.touchstone.assertions;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static dev.touchstone.assertions.TouchstoneAssertions.confidence;
import static dev.touchstone.assertions.TouchstoneAssertions.tolerating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Grade;
import dev.touchstone.assertions.statistics.ClosedSprt;
import dev.touchstone.assertions.statistics.Hypotheses;
import dev.touchstone.assertions.verdict.TrialSource;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class TrialSourceAssertTests {

    private final ClosedSprt test = ClosedSprt.of(new Hypotheses(0.95, 0.9, 0.001, 0.05));

    private int drawn;

    private TrialSource source(int most, IntPredicate good) {
        return () -> {
            if (drawn == most) {
                return Optional.empty();
            }
            return Optional.of(good.test(drawn++) ? Grade.passed() : Grade.failed("no \"30 days\""));
        };
    }

    @Test
    void goodAnswersAreDrawnUntilTheyDecideAndNoFurther() {
        TrialSource source = source(10_000, i -> true);

        assertThatCode(() -> assertThat(source).hasPassRateOfAtLeast(0.95)).doesNotThrowAnyException();

        assertThat(drawn).isEqualTo(test.earliestAccept());
    }

    @Test
    void wrongAnswersAreDrawnUntilTheyDecideAndNoFurther() {
        TrialSource source = source(10_000, i -> false);

        assertThatThrownBy(() -> assertThat(source).hasPassRateOfAtLeast(0.95, tolerating(0.05)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("FAIL trials: 0.0 % of answers pass, 95.0 % required\n");
        assertThat(drawn).isEqualTo(test.earliestReject());
    }

    @Test
    void theDescriptionNamesTheVersion() {
        TrialSource source = source(10_000, i -> false);

        assertThatThrownBy(() -> assertThat(source).as("refund-v2").hasPassRateOfAtLeast(0.95))
                .hasMessageStartingWith("[refund-v2] FAIL trials: ");
    }

    @Test
    void lessConfidenceDecidesEarlier() {
        TrialSource source = source(10_000, i -> false);

        assertThatThrownBy(() -> assertThat(source).hasPassRateOfAtLeast(0.95, tolerating(0.05), confidence(0.9)))
                .isInstanceOf(AssertionError.class);
        assertThat(drawn).isLessThan(test.earliestReject());
    }

    @Test
    void aSourceThatRunsDryIsRedAndSaysHowManyMoreItTakes() {
        TrialSource source = source(10, i -> i > 0);

        assertThatThrownBy(() -> assertThat(source).hasPassRateOfAtLeast(0.95))
                .isInstanceOf(AssertionError.class)
                .hasMessage(
                        """
                        INCONCLUSIVE trials: cannot tell yet whether 95.0 % of answers pass

                          pass rate 90.0 %   9 of 10   trials   1 case × 10
                          interval  45.6 … 99.95 %   95 %, anytime beta mixture, n = 10
                          required  95.0 %   unacceptable: 90.0 % or less
                          samples   10   a fixed plan needs 593
                          worst     trials  9 of 10  no "30 days"

                        Why:  with these answers the pass rate may still be as high as 95.0 %, or as low as 90.0 %.
                        Fix:  it takes 890 samples, 880 more than these; fewer with a wider tolerance than 5.0 points.""");
    }

    @Test
    void troubleInTheSourceIsNoWrongAnswer() {
        TrialSource broken = () -> {
            throw new IllegalStateException("connection reset");
        };

        assertThatThrownBy(() -> assertThat(broken).hasPassRateOfAtLeast(0.95))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("connection reset");
    }
}
