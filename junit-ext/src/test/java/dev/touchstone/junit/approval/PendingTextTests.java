package dev.touchstone.junit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PendingTextTests {

    private static final Path FILE = Path.of("support-bot.pending.md");
    private static final Pending PENDING = Outputs.pending(Outputs.of("Hi", "Hello."), Optional.of("sha256:77aa"));

    private static final String TEXT =
            """
            ---
            pending: 1
            cause: changed
            base: sha256:77aa
            ---
            ## verdict
            ~~~text no-eol
            polite: 19 of 20 → 12 of 20
            p = 0.004
            ~~~
            ## failing 1/2
            ~~~text no-eol
            No.
            ~~~
            ## failing 2/2
            ~~~text no-eol

            ~~~
            ## proposed
            ---
            golden: 1
            class: com.acme.RefundTests
            method: window
            case: late-delivery
            lineage: support-bot
            version: v1
            digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
            model-requested: gpt-x
            parameters: {}
            samples: 1
            distinct: 1
            checks: {}
            ---
            ## input
            ~~~text no-eol
            Hi
            ~~~
            ## approved 1/1 — stands for 1 of 1 samples
            ~~~text no-eol
            Hello.
            ~~~
            <!-- end of golden -->
            <!-- end of pending -->
            """;

    @Test
    void theFirstAnswerIsFoundByItsLine() {
        assertThat(TEXT.lines().toList().get(PENDING.answerLine() - 1)).isEqualTo("Hello.");
    }

    @Test
    void aProposalSaysFirstWhatWasFound() {
        assertThat(PendingText.of(PENDING)).isEqualTo(TEXT);
    }

    @Test
    void everyTextSurvivesByteForByte() {
        assertThat(Nasty.texts()).allSatisfy(text -> {
            Pending pending = new Pending(
                    Outputs.of(text, text),
                    Optional.of(text),
                    Cause.NEW,
                    List.of(text, ""),
                    List.of(text, text + "\n"));

            assertThat(parse(PendingText.of(pending))).isEqualTo(pending);
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyCauseIsReadBack(Cause cause) {
        Pending pending = new Pending(Outputs.of("", ""), Optional.empty(), cause, List.of(), List.of());

        assertThat(parse(PendingText.of(pending))).isEqualTo(pending);
    }

    @Test
    void noMoreThanFiveFailingAnswersAreKept() {
        Pending pending = new Pending(
                Outputs.distribution(),
                Optional.empty(),
                Cause.NEW,
                List.of("one\ntwo"),
                List.of("1", "2", "3", "4", "5", "6"));

        assertThat(pending.failing()).containsExactly("1", "2", "3", "4", "5");
        assertThat(pending.verdict()).containsExactly("one", "two");
        assertThat(pending.proposed().approval()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "cause: changed > cause: bored > 3: the cause 'bored' is unknown; known are new, changed, prompt changed, model changed",
                "'## failing 2/2' > '## failing 2/3' > 15: expected is '## failing 2/2', but found is '## failing 2/3'",
                "'## proposed' > '## propose' > 19: expected is '## proposed', but found is '## propose'",
                "'samples: 1' > 'samples: 2' > 30: exemplars stand for 1 samples and 0 more are distinct, but samples = 2"
            })
    void damageIsNamedWithItsLine(String before, String after, String problem) {
        assertThatThrownBy(() -> parse(TEXT.replace(before, after)))
                .hasMessage("support-bot.pending.md:" + problem + "\n\n"
                        + "Why:  a damaged proposal could have a human accept what no model said.\n"
                        + "Fix:  delete the file and run the test again: it proposes anew.");
    }

    @Test
    void anApprovalInAProposalIsRefused() {
        String approved = ApprovedText.of(Outputs.of("Hi", "Hello.").with(Outputs.APPROVAL));
        String forged = TEXT.substring(0, TEXT.indexOf("---\ngolden")) + approved + PendingText.LAST + "\n";

        assertThatThrownBy(() -> parse(forged))
                .hasMessageStartingWith(
                        "support-bot.pending.md:33: expected is '---', but found is 'approved: 2026-11-22'\n");
    }

    private static Pending parse(String text) {
        return PendingText.parse(FILE, text.getBytes(StandardCharsets.UTF_8));
    }
}
