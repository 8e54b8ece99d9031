package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.TokenUsage;
import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.SampledTestCases.PassRateTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.fixtures.SpendingTestCases.BudgetTestCase;
import dev.touchstone.junit.fixtures.SpendingTestCases.MoneyWithoutPricesTestCase;
import dev.touchstone.junit.fixtures.SpendingTestCases.UnreadableBudgetTestCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void everyAnswerIsGoodAndCountsItsTokens() {
        ScriptedModel.responds((version, request) -> Response.of("good").using(new TokenUsage(90, 10)));
    }

    private String prices() throws IOException {
        String prices =
                """
                currency: USD
                models:
                  script-1: {input: 1000, output: 1000}
                """;
        return Files.writeString(folder.resolve("prices.yaml"), prices).toString();
    }

    @Test
    void aBudgetThatIsSpentEndsWithoutAVerdictAndSaysWhatItTakes() {
        Ran ran = EngineRun.of(BudgetTestCase.class)
                .with("touchstone.versions", "a")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        INCONCLUSIVE SpendingTestCases.BudgetTestCase.lands · a: cannot tell yet whether 90.0 % of answers pass

                          pass rate 100.0 %   12 of 12   a   10 cases
                          interval  66.9 … 100.0 %   95 %, anytime beta mixture, n = 12
                          required  90.0 %   unacceptable: 80.0 % or less
                          samples   12   a fixed plan needs 271
                          stopped   the budget is spent
                          budget    12 calls (@Budget of SpendingTestCases.BudgetTestCase.lands)
                          spent     12 calls, 1200 tokens
                          to finish the whole test takes about 82, at most 406 answers of the version

                        Why:  what is not asked cannot be judged, and more was not allowed to be asked.
                        Fix:  allow more by @Budget of SpendingTestCases.BudgetTestCase.lands; answers that were recorded are not paid again.
                        Read: target/touchstone/report.html
                        Run:  mvn test -Dtest='SpendingTestCases' -Dtouchstone.versions=a""");
        assertThat(ScriptedModel.allCalls()).isEqualTo(12);
    }

    @Test
    void theBuildsBudgetIsSharedByAllTests() {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.budget", "60 calls")
                .with("touchstone.concurrency", "1")
                .run();

        assertThat(ScriptedModel.allCalls()).isEqualTo(60);
        assertThat(ran.outcomes())
                .containsExactly("INCONCLUSIVE lands · newer", "PASS lands · new", "PASS lands · old");
    }

    @Test
    void aBudgetInMoneyIsKeptByThePrices() throws IOException {
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.budget", "1.00 USD")
                .with("touchstone.prices", prices())
                .with("touchstone.concurrency", "1")
                .with("touchstone.versions", "old")
                .run();

        assertThat(ScriptedModel.allCalls()).isEqualTo(10);
        assertThat(ran.results("verdicts").get(0).get("calls"))
                .hasToString("{\"used\":10,\"judged\":10,\"fixedPlan\":271,\"recorded\":0,\"attempts\":10,"
                        + "\"inputTokens\":900,\"outputTokens\":100,\"cost\":\"1.00 USD\"}");
    }

    @Test
    void aBudgetThatCannotBeReadIsFoundBeforeTheFirstCall() {
        Ran ran = EngineRun.of(UnreadableBudgetTestCase.class)
                .with("touchstone.versions", "a")
                .run();

        assertThat(ran.failure())
                .isEqualTo(
                        """
                        @Budget("twelve calls") on SpendingTestCases.UnreadableBudgetTestCase.lands cannot be read. No call was made.

                        Fix:  write what may be spent, such as "500 calls", "200000 tokens" or "5.00 USD", each at most once, separated by commas.""");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void moneyWithoutPricesIsFoundBeforeTheFirstCall() {
        Ran ran = EngineRun.of(MoneyWithoutPricesTestCase.class)
                .with("touchstone.versions", "a")
                .run();

        assertThat(ran.failure())
                .startsWith(
                        "@Budget of SpendingTestCases.MoneyWithoutPricesTestCase.lands allows 5.00 EUR, but no prices are known. No call was made.");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void aModelWithoutAPriceIsFoundBeforeTheFirstCall() throws IOException {
        String prices = Files.writeString(folder.resolve("other.yaml"), "currency: USD\nmodels: {}\n")
                .toString();
        Ran ran = EngineRun.of(PassRateTestCase.class)
                .with("touchstone.budget", "1.00 USD")
                .with("touchstone.prices", prices)
                .with("touchstone.versions", "old")
                .run();

        assertThat(ran.failure())
                .startsWith(
                        "touchstone.budget allows 1.00 USD, but the model of version old has no price. No call was made.");
        assertThat(ScriptedModel.allCalls()).isZero();
    }
}
