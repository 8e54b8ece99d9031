package dev.touchstone.junit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opentest4j.AssertionFailedError;

class GateTests {

    private static final Explanation EXPLANATION = Explanation.of("FAIL RefundTests.window · v2")
            .fact("candidate", "1 of 2")
            .fix("revert it.");

    @Test
    void aPassIsLetThrough() {
        assertThatCode(() -> Gate.enforce(Outcome.PASS, EXPLANATION)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PASS")
    void nothingElseIsLetThrough(Outcome outcome) {
        assertThatThrownBy(() -> Gate.enforce(outcome, EXPLANATION))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("FAIL RefundTests.window · v2\n\n  candidate 1 of 2\n\nFix:  revert it.");
    }

    @Test
    void theFailureHasNoStackTrace() {
        assertThatThrownBy(() -> Gate.enforce(Outcome.FAIL, EXPLANATION))
                .satisfies(failure -> assertThat(failure.getStackTrace()).isEmpty())
                .hasNoCause();
    }
}
