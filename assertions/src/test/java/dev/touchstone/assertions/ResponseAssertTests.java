package dev.touchstone.assertions;

import static dev.touchstone.assertions.TouchstoneAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.response.ToolCall;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ResponseAssertTests {

    private final Response answer = Response.of("Refunds take 14 days, 100 % sure.");

    @Test
    void aGoodAnswerHoldsEveryAssertion() {
        Response good = answer.finishedBy(FinishReason.STOP).calling(List.of(new ToolCall("lookup", "{}")));

        assertThatCode(() -> assertThat(good)
                        .contains("14 days", "Refunds")
                        .containsIgnoringCase("REFUNDS")
                        .doesNotContain("guarantee", "refunds")
                        .matches("Refunds .*\\.")
                        .matches(Pattern.compile(".*\\d+ days.*"))
                        .hasText("Refunds take 14 days, 100 % sure.")
                        .isNotEmpty()
                        .hasAtMostWords(7)
                        .wasNotTruncated()
                        .finishedBy(FinishReason.STOP)
                        .calledTool("lookup")
                        .text()
                        .startsWith("Refunds"))
                .doesNotThrowAnyException();
    }

    @Test
    void everyMissingTextIsNamed() {
        assertThatWrong(() -> assertThat(answer).contains("Refunds", "30 days", "refunds"))
                .hasMessage(
                        """
                        the answer does not contain "30 days", "refunds"

                          answer "Refunds take 14 days, 100 % sure.\"""");
    }

    @Test
    void letterCaseMayBeIgnored() {
        assertThatWrong(() -> assertThat(answer).containsIgnoringCase("REFUNDS", "Guarantee"))
                .hasMessage(
                        """
                        the answer does not contain, in any letter case, "Guarantee"

                          answer "Refunds take 14 days, 100 % sure.\"""");
    }

    @Test
    void aForbiddenTextIsShownWhereItStands() {
        Response late = Response.of("x".repeat(300) + " we guarantee it\nalways");

        assertThatWrong(() -> assertThat(late).doesNotContain("refund", "guarantee"))
                .hasMessage("the answer contains \"guarantee\"\n\n" + "  found \"…" + "x".repeat(36)
                        + " we guarantee it\\nalways\"");
        assertThatWrong(() -> assertThat(answer).doesNotContain("Refunds"))
                .hasMessage(
                        """
                        the answer contains "Refunds"

                          found "Refunds take 14 days, 100 % sure.\"""");
    }

    @Test
    void aPatternMustMatchTheWholeAnswer() {
        assertThatWrong(() -> assertThat(answer).matches("Refunds"))
                .hasMessage(
                        """
                        the answer as a whole does not match "Refunds"

                          answer "Refunds take 14 days, 100 % sure.\"""");
    }

    @Test
    void theTextIsComparedToTheCharacter() {
        assertThatWrong(() -> assertThat(answer).hasText("refunds"))
                .hasMessage(
                        """
                        the answer is not "refunds"

                          answer "Refunds take 14 days, 100 % sure.\"""");
    }

    @Test
    void whiteSpaceAloneIsEmpty() {
        assertThatCode(() -> assertThat(Response.of(" \n")).isEmpty()).doesNotThrowAnyException();
        assertThatWrong(() -> assertThat(Response.of(" \n")).isNotEmpty())
                .hasMessage("the answer is empty\n\n  answer \" \\n\"");
        assertThatWrong(() -> assertThat(Response.of("a")).isEmpty())
                .hasMessage("the answer is not empty\n\n  answer \"a\"");
    }

    @Test
    void wordsStandBetweenWhiteSpaceOfAnyKind() {
        Response words = Response.of("  one two\n\nthree\u00A0four\u2003five ");

        assertThatCode(() -> assertThat(words).hasAtMostWords(5)).doesNotThrowAnyException();
        assertThatCode(() -> assertThat(Response.of(" ")).hasAtMostWords(0)).doesNotThrowAnyException();
        assertThatWrong(() -> assertThat(answer).hasAtMostWords(6))
                .hasMessage(
                        """
                        the answer has 7 words, 6 at most

                          answer "Refunds take 14 days, 100 % sure.\"""");
        assertThatThrownBy(() -> assertThat(answer).hasAtMostWords(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hasAtMostWords(-1): write 0 or more");
    }

    @Test
    void anAnswerCutOffAtTheLimitWasTruncated() {
        assertThatWrong(() -> assertThat(answer.finishedBy(FinishReason.LENGTH)).wasNotTruncated())
                .hasMessage(
                        """
                        the answer was cut off at the token limit

                          answer "Refunds take 14 days, 100 % sure.\"""");
    }

    @Test
    void notKnowingIsNoProofThatNothingWasCutOff() {
        assertThatWrong(() -> assertThat(answer).wasNotTruncated())
                .hasMessage(
                        """
                        it is not known whether the answer was cut off: no finish reason was reported

                          answer "Refunds take 14 days, 100 % sure.\"""");
    }

    @Test
    void theFinishReasonIsNamed() {
        assertThatWrong(() ->
                        assertThat(answer.finishedBy(FinishReason.REFUSAL)).finishedBy(FinishReason.STOP))
                .hasMessage(
                        """
                        the answer finished by REFUSAL, not by STOP

                          answer "Refunds take 14 days, 100 % sure.\"""");
    }

    @Test
    void theToolsCalledInsteadAreNamed() {
        Response calling = answer.calling(List.of(new ToolCall("lookup", "{}"), new ToolCall("se\narch", "{}")));

        assertThatWrong(() -> assertThat(calling).calledTool("refund"))
                .hasMessage(
                        """
                        the model did not call the tool "refund", but "lookup", "se\\narch"

                          answer "Refunds take 14 days, 100 % sure.\"""");
        assertThatWrong(() -> assertThat(answer).calledTool("refund"))
                .hasMessageStartingWith("the model did not call the tool \"refund\", but no tool\n");
    }

    @Test
    void aCheckThatChecksNothingIsRefused() {
        assertThatThrownBy(() -> assertThat(answer).contains())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text was given: nothing would be checked");
        assertThatThrownBy(() -> assertThat(answer).contains("Refunds", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an empty text was given: it is part of every answer");
    }

    @Test
    void aDescriptionStandsInFrontAndReachesTheText() {
        assertThatWrong(() -> assertThat(answer).as("case %s", 7).contains("30"))
                .hasMessageStartingWith("[case 7] the answer does not contain \"30\"\n");
        assertThatWrong(() -> assertThat(answer).as("case %s", 7).text().startsWith("30"))
                .hasMessageStartingWith("[case 7] ");
    }

    @Test
    void aLongAnswerIsCut() {
        assertThatWrong(() -> assertThat(Response.of("y".repeat(201))).contains("30"))
                .hasMessage("the answer does not contain \"30\"\n\n  answer \"" + "y".repeat(200) + "…\"");
    }

    private static AbstractThrowableAssert<?, ?> assertThatWrong(ThrowingCallable assertion) {
        return assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
    }
}
