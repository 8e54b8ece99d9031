package dev.touchstone.junit.report;

import static dev.touchstone.junit.plan.PlanFixture.EVERY_ANSWER;
import static dev.touchstone.junit.plan.PlanFixture.NO_REGRESSION;
import static dev.touchstone.junit.plan.PlanFixture.PASS_RATE;
import static dev.touchstone.junit.plan.PlanFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.junit.plan.ErrorBudget;
import dev.touchstone.junit.plan.Limits;
import dev.touchstone.junit.plan.PlanFixture;
import dev.touchstone.junit.plan.PlannedArms;
import dev.touchstone.junit.plan.PlannedTest;
import dev.touchstone.junit.plan.SuitePlan;
import dev.touchstone.junit.plan.TestForecast;
import dev.touchstone.junit.plan.TestId;
import dev.touchstone.junit.version.ModelVersion;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanLinesTests {

    private static final ModelVersion V1 = version("refund-v1");
    private static final ModelVersion V2 = version("refund-v2");

    static TestForecast forecast(String method, Requirement... requirements) {
        return forecast(method, List.of(V1, V2), requirements);
    }

    private static TestForecast forecast(String method, List<ModelVersion> running, Requirement... requirements) {
        TestId id = new TestId("com.acme.RefundTests", method);
        PlannedTest test = new PlannedTest(
                id, PlanFixture.goldens(40), List.of(requirements), new Limits(OptionalInt.empty(), 1), 7);
        return TestForecast.of(id, () -> new PlannedArms(test, running, Optional.of(V1), true));
    }

    static TestForecast refused(String method) {
        return TestForecast.of(new TestId("com.acme.RefundTests", method), () -> {
            throw new ConfigurationException(
                    Explanation.of("golden/refunds.jsonl:17: no id").fix("write one"));
        });
    }

    static SuitePlan suite() {
        return new SuitePlan(
                new ErrorBudget(0.005, 5),
                List.of(forecast("clean", EVERY_ANSWER), refused("torn"), forecast("window", PASS_RATE)));
    }

    private static String line(TestForecast forecast) {
        return PlanLine.of(forecast);
    }

    @Test
    void aTestIsOneLineWithWhatItAsksAndWhatItCanFind() {
        assertThat(line(forecast("window", PASS_RATE)))
                .isEqualTo("PLAN RefundTests.window · 40 cases, 2 versions · pass rate ≥ 90.0 %: about 82, at most 406"
                        + " samples, a fixed plan needs 271, α 0.001, finds a loss of 10.0 points with 95 % · about 165, at"
                        + " most 812 calls · seed 7");
    }

    @Test
    void severalRequirementsAreAllNamed() {
        assertThat(line(forecast("window", PASS_RATE, NO_REGRESSION)))
                .matches(
                        "PLAN RefundTests\\.window · 40 cases, 2 versions · pass rate ≥ 90\\.0 %: about 82, at most 406"
                                + " samples, a fixed plan needs 271, α 0\\.001, finds a loss of 10\\.0 points with 95 %"
                                + " · less than 5\\.0 points worse: about [\\d,]+, at most [\\d,]+ pairs, a fixed plan needs [\\d,]+, α 0\\.001,"
                                + " finds a loss of 5\\.0 points with 95 % · about [\\d,]+, at most [\\d,]+ calls · seed 7");
    }

    @Test
    void aNumberThatIsCertainIsSaidOnce() {
        assertThat(line(forecast("clean", EVERY_ANSWER)))
                .isEqualTo(
                        "PLAN RefundTests.clean · 40 cases, 2 versions · pass rate ≥ 100.0 %: 59 samples, finds a loss"
                                + " of 5.0 points with 95 % · 118 calls · seed 7");
    }

    @Test
    void aBaselineThatIsOnlyComparedWithAsksNothing() {
        assertThat(line(forecast("window", List.of(V1), NO_REGRESSION)))
                .isEqualTo("PLAN RefundTests.window · 40 cases, 1 version · nothing to ask · seed 7");
    }

    @Test
    void aTestThatWillBeRefusedSaysWhyAndWhatWouldWork() {
        assertThat(line(refused("torn")))
                .isEqualTo("PLAN RefundTests.torn · refused: golden/refunds.jsonl:17: no id Fix: write one");
    }

    @Test
    void whatIsWrongWithATestIsOneLineWhateverItSays() {
        TestForecast hostile = TestForecast.of(new TestId("a.B", "c"), () -> {
            throw new IllegalStateException("x\nPASS forged\u001b[2K");
        });

        assertThat(line(hostile))
                .isEqualTo("PLAN B.c · refused: java.lang.IllegalStateException: x\\nPASS forged\\u001B[2K");
    }

    @Test
    void theBuildIsTheRefusedTestsThenTheDearestThenTheirSum() {
        assertThat(PlanLines.of(suite(), "target/touchstone/plan.md"))
                .containsExactly(
                        line(refused("torn")),
                        line(forecast("window", PASS_RATE)),
                        line(forecast("clean", EVERY_ANSWER)),
                        "SUITE 5 verdicts that may be red by chance, 3 tests, 2 versions · α 0.5 %, 0.001 each"
                                + " · about 283, at most 930 calls · 1 test refused");
    }

    @Test
    void ofManyTestsTheDearestTwentyAreTold() {
        List<TestForecast> many = IntStream.rangeClosed(1, 23)
                .mapToObj(number -> forecast("t" + number, EVERY_ANSWER))
                .toList();

        List<String> lines = PlanLines.of(new SuitePlan(new ErrorBudget(0.01, 0), many), "target/touchstone/plan.md");

        assertThat(lines).hasSize(22);
        assertThat(lines.get(19)).startsWith("PLAN ");
        assertThat(lines.get(20)).isEqualTo("… and 3 more in target/touchstone/plan.md");
        assertThat(lines.get(21))
                .isEqualTo("SUITE 0 verdicts that may be red by chance, 23 tests, 2 versions · α 1.0 % · 2,714 calls");
    }

    @Test
    void anUncountedTestSaysThatItIsNoneOfTheBuilds() {
        assertThat(PlanLines.uncounted(forecast("clean", EVERY_ANSWER), new ErrorBudget(0.01, 1)))
                .isEqualTo(line(forecast("clean", EVERY_ANSWER))
                        + " · not among the 1 verdict the α of the build is divided among");
    }

    @Test
    void theFileHasARowForEveryRequirement() {
        SuitePlan suite = new SuitePlan(
                new ErrorBudget(0.005, 5),
                List.of(
                        forecast("clean", EVERY_ANSWER),
                        refused("torn|"),
                        forecast("window", PASS_RATE),
                        forecast("reference", List.of(V1), NO_REGRESSION)));

        assertThat(PlanFile.of(suite))
                .isEqualTo(
                        """
                        # Touchstone: plan

                        | test | cases | versions | requirement | α | fixed plan | expected | at most | finds | calls expected | calls at most |
                        |---|---|---|---|---|---|---|---|---|---|---|
                        | RefundTests.torn\\| |  |  | refused: golden/refunds.jsonl:17: no id Fix: write one |
                        | RefundTests.window | 40 | 2 | pass rate ≥ 90.0 % | 0.001 | 271 | 82 samples | 406 | a loss of 10.0 points with 95 % | 165 | 812 |
                        | RefundTests.clean | 40 | 2 | pass rate ≥ 100.0 % |  | 59 | 59 samples | 59 | a loss of 5.0 points with 95 % | 118 | 118 |
                        | RefundTests.reference | 40 | 1 | nothing to ask |

                        SUITE 5 verdicts that may be red by chance, 4 tests, 2 versions · α 0.5 %, 0.001 each · about 283, at most 930 calls · 1 test refused

                        α: the largest probability that a version that meets the requirement is red: 0.5 % of the build, divided among 5 verdicts.
                        Expected: if the version just meets the requirement. Calls in flight at a stop, and the further calls of a conversation,
                        come on top.
                        """);
    }

    @Test
    void theTotalsOfATestStandInItsFirstRowOnly() {
        String file = PlanFile.of(
                new SuitePlan(new ErrorBudget(0.005, 5), List.of(forecast("window", PASS_RATE, NO_REGRESSION))));

        List<String> rows =
                file.lines().filter(row -> row.startsWith("| RefundTests")).toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).matches(".*\\| [\\d,]+ \\| [\\d,]+ \\|");
        assertThat(rows.get(1)).contains(" pairs | ").endsWith(" |  |  |");
    }
}
