package dev.touchstone.samples.docs;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static dev.touchstone.assertions.TouchstoneAssertions.confidence;
import static dev.touchstone.assertions.TouchstoneAssertions.judgedBy;
import static dev.touchstone.assertions.TouchstoneAssertions.margin;
import static dev.touchstone.assertions.TouchstoneAssertions.missing;
import static dev.touchstone.assertions.TouchstoneAssertions.tolerating;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.grading.Grader;
import dev.touchstone.assertions.grading.ScoreRange;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.ToolCall;
import dev.touchstone.assertions.statistics.JudgeCalibration;
import dev.touchstone.assertions.statistics.Proportion;
import dev.touchstone.assertions.verdict.Agreement;
import dev.touchstone.assertions.verdict.Categories;
import dev.touchstone.assertions.verdict.Latencies;
import dev.touchstone.assertions.verdict.Lengths;
import dev.touchstone.assertions.verdict.Scores;
import dev.touchstone.assertions.verdict.TrialSource;
import dev.touchstone.assertions.verdict.Trials;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FluentTests {

    private final Random random = new Random(20261122);

    private Response ask(String question) {
        boolean forgets = random.nextDouble() < 0.01;
        return Response.of(forgets ? "I am not sure." : "Yes: " + question + " 30 days.");
    }

    @Test
    void oneAnswer() {
        Response answer = Response.of("Refunds for shoes take 30 days.")
                .finishedBy(FinishReason.STOP)
                .calling(List.of(new ToolCall("lookup", "{\"item\": \"shoes\"}")));

        assertThat(answer)
                .contains("30 days")
                .containsIgnoringCase("SHOES")
                .doesNotContain("guarantee")
                .hasAtMostWords(80)
                .wasNotTruncated()
                .calledTool("lookup");
        assertThat(answer).text().startsWith("Refunds").endsWith(".");
    }

    @Test
    void manyAnswers() {
        assertThat(Trials.of("refund-v2", 392, 400)).hasPassRateOfAtLeast(0.95);
        assertThat(Trials.of("refund-v2", 392, 400)).hasPassRateOfAtLeast(0.95, tolerating(0.10), confidence(0.99));
    }

    @Test
    void tooFewAnswers() {
        assertThatThrownBy(() -> assertThat(Trials.of("refund-v2", 20, 20)).hasPassRateOfAtLeast(0.95))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("INCONCLUSIVE refund-v2: cannot tell yet whether 95.0 % of answers pass");
    }

    @Test
    void twoVersions() {
        Trials.Builder before = Trials.named("refund-v1");
        Trials.Builder after = Trials.named("refund-v2");
        for (int number = 1; number <= 40; number++) {
            before.add("refund-" + number, 9 + number % 2, 10);
            after.add("refund-" + number, number % 10 == 0 ? 9 : 10, 10);
        }
        assertThat(after.build()).isNotWorseThan(before.build(), margin(0.05));
    }

    @Test
    void latencies() {
        List<Duration> took = IntStream.range(0, 400)
                .mapToObj(call -> Duration.ofMillis(call % 50 == 0 ? 2500 : 900 + call))
                .toList();

        assertThat(Latencies.of("refund-v2", took)).hasPercentileOfAtMost(95, Duration.ofSeconds(2));
    }

    @Test
    void scores() {
        Scores.Builder stars = Scores.named("refund-v2", new ScoreRange(1, 5));
        for (int number = 1; number <= 200; number++) {
            stars.add("refund-" + number, number % 4 == 0 ? 4 : 5);
        }
        assertThat(stars.build()).hasMeanOfAtLeast(4.5, tolerating(0.5), confidence(0.99));
    }

    @Test
    void drift() {
        Lengths.Builder approved = Lengths.named("refund-v1");
        Lengths.Builder today = Lengths.named("today");
        Categories.Builder before = Categories.named("refund-v1");
        Categories.Builder after = Categories.named("today");
        Scores.Builder liked = Scores.named("refund-v1", ScoreRange.UNIT);
        Scores.Builder likedToday = Scores.named("today", ScoreRange.UNIT);
        for (int number = 0; number < 400; number++) {
            String id = "refund-" + number % 40;
            approved.add(id, 8 + number % 5);
            today.add(id, 8 + (number + 1) % 5);
            before.add(id, number % 10 == 0 ? "refused" : "answered");
            after.add(id, number % 9 == 0 ? "refused" : "answered");
            liked.add(id, 0.6 + number % 4 / 10.0);
            likedToday.add(id, 0.6 + (number + 1) % 4 / 10.0);
        }
        assertThat(today.build()).hasNotDriftedFrom(approved.build(), margin(0.2));
        assertThat(after.build()).hasNotDriftedFrom(before.build(), margin(0.2));
        assertThat(likedToday.build()).hasNotDriftedFrom(liked.build(), margin(0.2));
    }

    @Test
    void gradedByAJudge() {
        JudgeCalibration judge = new JudgeCalibration(new Proportion(475, 500), new Proportion(450, 500));

        assertThat(Trials.of("refund-v2", 4430, 5000)).hasPassRateOfAtLeast(0.95, tolerating(0.15), judgedBy(judge));
    }

    @Test
    void answersThatNeverCame() {
        assertThat(Trials.of("refund-v2", 588, 593)).hasPassRateOfAtLeast(0.95, tolerating(0.05), missing(7));
    }

    @Test
    void asGoodAsBeforeAndNoBetter() {
        Trials.Builder before = Trials.named("refund-v1");
        Trials.Builder after = Trials.named("refund-v2");
        for (int number = 1; number <= 200; number++) {
            before.add("refund-" + number, number % 20 == 0 ? 9 : 10, 10);
            after.add("refund-" + number, number % 25 == 0 ? 9 : 10, 10);
        }
        assertThat(after.build()).isEquivalentTo(before.build(), margin(0.05));
    }

    @Test
    void otherCasesThanBefore() {
        assertThat(Trials.of("refund-v2", 950, 1000))
                .isNotWorseThanOnOtherCases(Trials.of("refund-v1", 948, 1000), margin(0.05));
    }

    @Test
    void twoGradersWhoAgree() {
        Agreement agreement = Agreement.of("judge and support team")
                .add("passed", "passed", 410)
                .add("failed", "failed", 150)
                .add("passed", "failed", 12)
                .add("failed", "passed", 8)
                .build();

        assertThat(agreement).hasKappaOfAtLeast(0.9, tolerating(0.1));
    }

    @Test
    void answersAsTheyCome() {
        Grader grader = Grader.of(answer -> assertThat(answer).contains("30 days"));
        TrialSource source = () -> Optional.of(grader.grade(ask("How long can I return shoes?")));

        assertThat(source).as("support bot").hasPassRateOfAtLeast(0.95);
    }
}
