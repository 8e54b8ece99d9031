package dev.touchstone.junit.report;

import static dev.touchstone.junit.plan.PlanFixture.EVERY_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.plan.ErrorBudget;
import dev.touchstone.junit.plan.SuitePlan;
import dev.touchstone.junit.plan.TestForecast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTextTests {

    @TempDir
    private Path output;

    private static PlanText of(TestForecast forecast) {
        return new PlanText(PlanLines.of(new SuitePlan(new ErrorBudget(0.01, 1), List.of(forecast)), "plan.md"));
    }

    @Test
    void saysWhetherSomethingIsPaidFor() {
        TestForecast free = PlanLinesTests.forecast("clean", EVERY_ANSWER);

        assertThat(of(free).isPaid()).isFalse();
        assertThat(of(free.paying(new TestForecast.Asking(true, 0))).isPaid()).isTrue();
    }

    @Test
    void saysWhetherATestIsRefused() {
        assertThat(of(PlanLinesTests.forecast("refused", EVERY_ANSWER)).isRefused())
                .isFalse();
        assertThat(of(PlanLinesTests.refused("torn")).isRefused()).isTrue();
    }

    @Test
    void isReadAsItWasWrittenUntilItIsForgotten() throws IOException {
        PlanText plan = of(PlanLinesTests.forecast("clean", EVERY_ANSWER));
        plan.write(output);

        assertThat(PlanText.in(output)).hasValue(plan);

        PlanText.forget(output);
        PlanText.forget(output);

        assertThat(PlanText.in(output)).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotAbsent() throws IOException {
        Path file =
                Files.createDirectories(output.resolve("plan.txt").resolve("x")).getParent();

        assertThatThrownBy(() -> PlanText.in(output))
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith("ERROR " + file + ": java.io.FileNotFoundException: ")
                .hasMessageEndingWith(
                        """
                        Why:  the plan of an earlier build must not stand for this one.
                        Fix:  make the file readable and its folder writable.""");
        assertThatThrownBy(() -> PlanText.forget(output))
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith("ERROR " + file + ": java.nio.file.DirectoryNotEmptyException: ");
    }
}
