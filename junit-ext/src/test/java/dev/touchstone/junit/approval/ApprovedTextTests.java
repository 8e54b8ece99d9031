package dev.touchstone.junit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ApprovedTextTests {

    private static final Path FILE = Path.of("support-bot.golden.md");

    private static final String TEXT =
            """
            ---
            golden: 1
            class: com.acme.RefundTests
            method: window
            case: late-delivery
            lineage: support-bot
            version: refund-v2
            digest: sha256:4444444444444444444444444444444444444444444444444444444444444444
            model-requested: gpt-x
            model-served: gpt-x-2026-05-01
            prompt: refund@1.2.0
            prompt-digest: sha256:9999999999999999999999999999999999999999999999999999999999999999
            parameters: {"max_tokens":300,"temperature":0.7}
            samples: 20
            distinct: 3
            checks: {"mentions the window":[20,20],"polite":[19,20]}
            closeness: {"n":20,"mean":0.0714286,"sd":0.142857}
            approved: 2026-11-22
            by: alice
            reason: shorter answers
            supersedes: sha256:7777777777777777777777777777777777777777777777777777777777777777
            ---
            ## input
            ~~~text no-eol
            My parcel is 9 days late.
            Can I get my money back?
            ~~~
            ## approved 1/3 — stands for 14 of 20 samples
            ~~~text no-eol
            Yes, within 30 days.
            ~~~
            ## approved 2/3 — stands for 4 of 20 samples
            ~~~text no-eol
            You can, within 30 days.
            ~~~
            ## approved 3/3 — stands for 2 of 20 samples
            ~~~text
            Within 30 days, yes.
            ~~~
            ## must hold
            - mentions the window
            <!-- end of golden -->
            """;

    @Test
    void aDistributionIsReadable() {
        assertThat(ApprovedText.of(Outputs.distribution())).isEqualTo(TEXT);
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        assertThat(parse(TEXT)).isEqualTo(Outputs.distribution());
    }

    @Test
    void lineEndsOfACheckoutAndAByteOrderMarkChangeNothing() {
        assertThat(parse("\uFEFF" + TEXT.replace("\n", "\r\n"))).isEqualTo(Outputs.distribution());
        assertThat(ApprovedText.read(FILE, bytes(TEXT.replace("\n", "\r\n"))).sha256())
                .isEqualTo(ApprovedText.read(FILE, bytes(TEXT)).sha256());
    }

    @Test
    void everyTextSurvivesEveryPlaceByteForByte() {
        assertThat(Nasty.texts()).allSatisfy(text -> {
            ApprovedOutput output = everywhere(text);

            assertThat(parse(ApprovedText.of(output))).isEqualTo(output);
            assertThat(parse(ApprovedText.of(output).replace("\n", "\r\n"))).isEqualTo(output);
        });
    }

    @Test
    void nothingInvisibleStandsInAFile() {
        assertThat(Nasty.texts().map(text -> ApprovedText.of(everywhere(text))))
                .noneMatch(Pattern.compile("(?![\\n\\t])[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]|[ \t]\n")
                        .asPredicate());
    }

    static Stream<Arguments> unseen() {
        return Stream.of(
                Arguments.of("a\r\nb", "a␍\nb"),
                Arguments.of("red \u001b[0m", "red ␛{1b}[0m"),
                Arguments.of("\u202evil", "␛{202e}vil"),
                Arguments.of("␍", "␛{240d}"),
                Arguments.of("two  \nthree\t", "two ␠\nthree␉"),
                Arguments.of("=======\n========", "␛{3d}======\n========"),
                Arguments.of("\ud800", "␛{d800}"));
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void whatCannotBeSeenIsShown(String text, String shown) {
        assertThat(Visible.of(text)).isEqualTo(shown);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage(
                        "<!-- end of golden -->\n",
                        "",
                        41,
                        "the file does not end in the line <!-- end of golden -->: it was cut off, or lines were added"),
                damage(
                        "golden -->\n",
                        "golden -->",
                        42,
                        "the file does not end in the line <!-- end of golden -->: it was cut off, or lines were added"),
                damage(
                        "golden -->\n",
                        "golden -->\n\n",
                        43,
                        "the file does not end in the line <!-- end of golden -->: it was cut off, or lines were added"),
                damage("---\ngolden: 1", "golden: 1", 1, "expected is '---', but found is 'golden: 1'"),
                damage("golden: 1", "golden: 2", 2, "format 2 is unknown; this version reads format 1"),
                damage("golden: 1\n", "", 2, "expected is 'golden: 1', but found is 'class: com.acme.RefundTests'"),
                damage(
                        "golden: 1\n",
                        "golden: 1\nunit: 7\n",
                        3,
                        "the key 'unit' is unknown; known are golden, class, method, case, lineage, version, digest, model-requested, model-served, prompt, prompt-digest, parameters, samples, distinct, checks, closeness, approved, by, reason, supersedes"),
                damage(
                        "samples: 20\n",
                        "samples: 20\nsamples: 20\n",
                        15,
                        "the key 'samples' stands here a second time"),
                damage(
                        "samples: 20\ndistinct: 3\n",
                        "distinct: 3\nsamples: 20\n",
                        15,
                        "the key 'samples' must stand before 'distinct'"),
                damage("samples: 20\n", "", 21, "the key 'samples' is missing"),
                damage("samples: 20\n", "samples:20\n", 14, "'key: value' is expected, but found is 'samples:20'"),
                damage("samples: 20\n", "samples: many\n", 14, "samples needs a number, but is 'many'"),
                damage("samples: 20\n", "samples: 020\n", 14, "expected is 'samples: 20', but found is 'samples: 020'"),
                damage(
                        "samples: 20\n",
                        "samples: 21\n",
                        14,
                        "exemplars stand for 20 samples and 0 more are distinct, but samples = 21"),
                damage(
                        "for 14 of 20",
                        "for 15 of 20",
                        14,
                        "exemplars stand for 21 samples and 0 more are distinct, but samples = 20"),
                damage("for 14 of 20", "for 0 of 20", 28, "an exemplar stands for 0 samples; at least 1 is needed"),
                damage("for 2 of 20", "for 5 of 20", 14, "exemplar 3 stands for more samples than the one before it"),
                damage(
                        "for 14 of 20",
                        "for 14 of 30",
                        28,
                        "expected is '## approved 1/3 — stands for 14 of 20 samples', but found is '## approved 1/3 — stands for 14 of 30 samples'"),
                damage("distinct: 3", "distinct: 4", 14, "3 exemplars for distinct = 4; 4 are expected"),
                damage("[19,20]", "[21,20]", 14, "21 of 20 is no count of passes"),
                damage("[19,20]", "[19,21]", 14, "check polite is of 21 samples, but samples = 20"),
                damage("[19,20]", "19", 16, "a check needs two integers, as \"polite\":[19,20]"),
                damage(
                        "\"polite\":",
                        "\"mentions the window\":",
                        16,
                        "not JSON: Duplicate field 'mentions the window'"),
                damage(
                        "{\"mentions the window\":[20,20],\"polite\":[19,20]}",
                        "{\"polite\":[19,20],\"mentions the window\":[20,20]}",
                        16,
                        "expected is 'checks: {\"mentions the window\":[20,20],\"polite\":[19,20]}', but found is 'checks: {\"polite\":[19,20],\"mentions the window\":[20,20]}'"),
                damage("{\"n\":20,", "{", 17, "closeness needs the integer n and the numbers mean and sd"),
                damage("0.0714286", "7.14286", 14, "a mean distance of 7.14286; 0 to 1 is possible"),
                damage(
                        "0.0714286",
                        "0.07142857",
                        17,
                        "expected is 'closeness: {\"n\":20,\"mean\":0.0714286,\"sd\":0.142857}', but found is 'closeness: {\"n\":20,\"mean\":0.07142857,\"sd\":0.142857}'"),
                damage(
                        "{\"max_tokens\"",
                        "[{\"max_tokens\"",
                        13,
                        "not JSON: Unexpected end-of-input: expected close marker for Array"),
                damage("{\"max_tokens\":300,\"temperature\":0.7}", "[]", 13, "a JSON object is expected"),
                damage("2026-11-22", "yesterday", 18, "approved needs a date, as 2026-11-22"),
                damage("by: alice\n", "", 21, "the key 'by' is missing"),
                damage("approved: 2026-11-22\n", "", 18, "expected is '---', but found is 'by: alice'"),
                damage(
                        "prompt: refund@1.2.0\n",
                        "",
                        11,
                        "expected is 'parameters: {\"max_tokens\":300,\"temperature\":0.7}', but found is 'prompt-digest: sha256:99999999999999999999999999999999999999…'"),
                damage(
                        "case: late-delivery",
                        "case: \"late-delivery\"",
                        5,
                        "expected is 'case: late-delivery', but found is 'case: \"late-delivery\"'"),
                damage("## input", "## question", 23, "expected is '## input', but found is '## question'"),
                damage(
                        "## approved 2",
                        "## Approved 2",
                        32,
                        "expected is '<!-- end of golden -->', but found is '## Approved 2/3 — stands for 4 of 20 samples'"),
                damage(
                        "## approved 2/3 — stands",
                        "## approved 2/3 - stands",
                        32,
                        "expected is '## approved 1/1 — stands for 1 of 1 samples', but found is '## approved 2/3 - stands for 4 of 20 samples'"),
                damage("~~~text no-eol\nMy", "~~~\nMy", 24, "expected is '~~~text', but found is '~~~'"),
                damage("yes.\n~~~", "yes.", 42, "the file ends here; more is expected"),
                damage(
                        "Yes, within",
                        "Yes ␛, within",
                        30,
                        "the line has a ␛ that is not followed by the number of a character, as ␛{1b}"),
                damage(
                        "Yes, within",
                        "Yes ␛{7fffff}, within",
                        30,
                        "the line has a ␛ that is not followed by the number of a character, as ␛{1b}"),
                damage("Yes, within 30 days.", "Yes. ", 30, "expected is 'Yes.␠', but found is 'Yes. '"),
                damage(
                        "Yes, within",
                        "Yes,\u202e within",
                        30,
                        "expected is 'Yes,␛{202e} within 30 days.', but found is 'Yes,\\u202E within 30 days.'"),
                damage("- mentions the window", "- short", 14, "must hold: short, which is none of the checks"),
                damage(
                        "- mentions the window\n",
                        "- mentions the window\n- mentions the window\n",
                        14,
                        "must hold: mentions the window, twice"),
                damage(
                        "- mentions the window\n",
                        "",
                        40,
                        "expected is '<!-- end of golden -->', but found is '## must hold'"),
                damage(
                        "Yes, within 30 days.\n",
                        "<<<<<<< HEAD\nYes.\n=======\nNo.\n>>>>>>> v2\n",
                        30,
                        "an unresolved merge conflict"));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damageIsNamedWithItsLine(String before, String after, int line, String problem) {
        assertThat(TEXT).contains(before);
        assertThatThrownBy(() -> parse(TEXT.replace(before, after)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "support-bot.golden.md:" + line + ": " + problem + "\n\n"
                                + "Why:  a damaged approved output does not count as absent, or a regression could take its place unseen.\n"
                                + "Fix:  restore the file from version control, or delete it, run the test, and review what it proposes.");
    }

    @Test
    void whatIsNotUtf8IsNamedWithItsLine() {
        byte[] bytes = TEXT.replace("late.", "l?te.").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("l?te") + 1] = (byte) 0xE4;

        assertThatThrownBy(() -> ApprovedText.parse(FILE, bytes))
                .hasMessageStartingWith("support-bot.golden.md:25: not UTF-8\n");
    }

    @Test
    void everyPrefixIsRefused() {
        byte[] bytes = bytes(TEXT);
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> ApprovedText.parse(FILE, cut)).isInstanceOf(ConfigurationException.class);
        }
    }

    private static ApprovedOutput everywhere(String text) {
        Answers answers = new Answers(
                3,
                2,
                new TreeMap<>(Map.of(text, new Check(2, 3))),
                Optional.empty(),
                List.of(new Exemplar(text, 2), new Exemplar(text + "!", 1)));
        Origin origin = new Origin(
                text,
                text,
                text,
                Optional.of(text),
                Optional.of(new PromptOrigin(text, text)),
                "{\"stop\":\"\u202e\u200b\"}");
        return new ApprovedOutput(
                new ApprovalId(text, text, text, text),
                origin,
                text,
                answers,
                List.of(text),
                Optional.of(new Approval(Outputs.APPROVAL.date(), text, text, Optional.of(text))));
    }

    private static Arguments damage(String before, String after, int line, String problem) {
        return Arguments.of(before, after, line, problem);
    }

    private static ApprovedOutput parse(String text) {
        return ApprovedText.parse(FILE, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
