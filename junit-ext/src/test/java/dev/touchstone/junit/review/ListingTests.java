package dev.touchstone.junit.review;

import static dev.touchstone.junit.review.ReviewFixture.output;
import static dev.touchstone.junit.review.ReviewFixture.samples;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.approval.Cause;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pending} and {@code show}. */
class ListingTests {

    private static final String NEW =
            """
            NEW  com/acme/RefundTests/window/lost/bot.v2  v2
                         approved  proposed
              answers    –         1
              different  –         1
              distance   –         –
              polite     –         1 of 1
            """;
    private static final String CHANGED =
            """
            CHANGED  com/acme/RefundTests/window/late/bot.v2  v1 → v2
              polite: 12 of 20, 19 of 20 approved; p = 0.004
                         approved  proposed
              answers    20        20
              different  2         2
              distance   –         –
              polite     19 of 20  12 of 20
            """;

    @TempDir
    Path module;

    private final FakeConsole console = FakeConsole.unattended();
    private ReviewFixture fixture;

    @BeforeEach
    void module() {
        fixture = new ReviewFixture(module);
    }

    @Test
    void nothingWaits() {
        assertThat(fixture.run(Command.PENDING, console)).isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("Nothing waits for a reviewer.");
    }

    @Test
    void listsCountsAndCommands() {
        fixture.twoProposals();

        assertThat(fixture.run(Command.PENDING, console)).isEqualTo(ExitCode.WAITING);
        assertThat(console.text())
                .isEqualTo(
                        CHANGED + "\n" + NEW + "\n"
                                + """
                        2 outputs wait for a reviewer.
                          look     touchstone show --select=PATH
                          accept   touchstone approve --select=PATH --reason=WHY
                          decline  touchstone reject --select=PATH
                          one by one, at a terminal: touchstone review""");
    }

    @Test
    void listsForScripts() {
        fixture.twoProposals();

        assertThat(fixture.run(Command.PENDING, Map.of(Option.FORMAT, "json", Option.SELECT, "late"), console))
                .isEqualTo(ExitCode.WAITING);
        assertThat(console.text())
                .isEqualTo(
                        "{\"pending\":[{\"approved\":{\"answers\":20,\"checks\":{\"polite\":[19,20]},\"different\":2,"
                                + "\"version\":\"v1\"},\"case\":\"late\",\"cause\":\"changed\",\"class\":\"com.acme.RefundTests\","
                                + "\"file\":\"target/touchstone/pending/com/acme/RefundTests/window/late/bot.v2.pending.md\","
                                + "\"lineage\":\"bot\",\"method\":\"window\",\"path\":\"com/acme/RefundTests/window/late/bot.v2\","
                                + "\"proposed\":{\"answers\":20,\"checks\":{\"polite\":[12,20]},\"different\":2,\"version\":\"v2\"},"
                                + "\"stale\":false,\"verdict\":[\"polite: 12 of 20, 19 of 20 approved; p = 0.004\"]}]}");
    }

    @Test
    void anEmptyListForScripts() {
        assertThat(fixture.run(Command.PENDING, Map.of(Option.FORMAT, "json"), console))
                .isEqualTo(ExitCode.DONE);
        assertThat(console.said).containsExactly("{\"pending\":[]}");
    }

    /** A case id with control characters, a reading direction turned round, and half a surrogate pair. */
    @Test
    void scriptsAndTerminalsGetNothingInvisible() {
        String odd = "a\u001b[2J\u202e\ud800é";
        fixture.proposed(output(odd, "v\u001b]0;x\u0007", 1, samples(1, "\u001b[31mred\rok")), Cause.NEW);
        FakeConsole text = FakeConsole.unattended();

        fixture.run(Command.PENDING, Map.of(Option.FORMAT, "json"), console);
        fixture.run(Command.SHOW, text);

        assertThat(console.text()).matches("[ -~]+").contains("\"case\":\"a\\u001b[2J\\u202e\\ufffd\\u00e9\"");
        assertThat(text.text()).doesNotContain("\u001b", "\u202e", "\r").contains("\\u001B[31mred\\rok");
    }

    @Test
    void showsCountsThenAnswersThenWords() {
        fixture.twoProposals();

        assertThat(fixture.run(Command.SHOW, Map.of(Option.SELECT, "late"), console))
                .isEqualTo(ExitCode.DONE);
        assertThat(console.text())
                .isEqualTo(
                        CHANGED
                                + """

                          14 → 12 of 20: Within 30 days.
                        - 6 → none shown: 30 days, no more.
                        + 8 of 20: Within 14 days,\\nsorry.

                        approved [-gone-] and proposed {+new+}:
                          | Within [-30-]{+14+} [-days.-]{+days,
                          | sorry.+}
                        """);
    }

    @Test
    void saysWhatIsOutOfDate() {
        fixture.twoProposals().approved(output("late", "v3", 20, samples(20, "Within 60 days.")));

        fixture.run(Command.PENDING, Map.of(Option.SELECT, "late"), console);

        assertThat(console.said)
                .contains("  out of date: what is approved now is not what this was compared with; run the test again");
    }
}
