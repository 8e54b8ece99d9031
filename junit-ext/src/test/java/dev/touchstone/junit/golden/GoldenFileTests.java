package dev.touchstone.junit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.InMemoryResources;
import dev.touchstone.junit.version.Resources;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenFileTests {

    private static final String FIRST = "{\"id\": \"refund-001\", \"input\": \"Where?\"}\n";

    private static GoldenSet read(String content) {
        return GoldenFile.read("refunds.jsonl", InMemoryResources.with("golden/refunds.jsonl", content));
    }

    private static void refuses(String content, String message) {
        refuses("refunds.jsonl", InMemoryResources.with("golden/refunds.jsonl", content), message);
    }

    private static void refuses(String name, Resources resources, String message) {
        assertThatThrownBy(() -> GoldenFile.read(name, resources))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message.strip());
    }

    @Test
    void readsCasesFromTheClassPath() {
        GoldenSet set = GoldenFile.read("sample-refunds.jsonl", Resources.of(GoldenFileTests.class.getClassLoader()));

        assertThat(set.name()).isEqualTo("sample-refunds.jsonl");
        assertThat(set.source()).isEqualTo("golden/sample-refunds.jsonl");
        assertThat(set.cases()).extracting(GoldenCase::id).containsExactly("refund-001", "refund-002");
        GoldenCase german = set.get("refund-002");
        assertThat(german.input()).isEqualTo("Wo ist mein Geld?");
        assertThat(german.expected()).isEqualTo("30");
        assertThat(german.critical()).isTrue();
        assertThat(german.slice()).contains("german");
        assertThat(german.field("language")).isEqualTo("German");
        assertThat(german.line()).isEqualTo(2);
        assertThat(set.get("refund-001").critical()).isFalse();
        assertThat(set.get("refund-001").slice()).isEmpty();
    }

    @Test
    void takesANameWithAFolderAsItIs() {
        assertThat(GoldenFile.read("billing/refunds.jsonl", InMemoryResources.with("billing/refunds.jsonl", FIRST))
                        .source())
                .isEqualTo("billing/refunds.jsonl");
    }

    @Test
    void skipsBlankLinesAndCountsThem() {
        GoldenSet set = read("\uFEFF" + FIRST.replace("\n", "\r\n") + "\r\n \n{\"id\":\"b\",\"input\":\"x\"}");

        assertThat(set.cases()).extracting(GoldenCase::line).containsExactly(1, 4);
    }

    @Test
    void keepsAnInputThatIsNotTextAsCompactJson() {
        GoldenCase golden = read("{\"id\": \"a\", \"input\": {\"b\": 1, \"a\": [null, 1.50]}, \"expected\": null}")
                .get("a");

        assertThat(golden.input()).isEqualTo("{\"b\":1,\"a\":[null,1.50]}");
        assertThat(golden.fields()).containsOnlyKeys("id", "input");
    }

    @Test
    @Timeout(20)
    void readsLineByLineSoThatAMistakeIsFoundBeforeTheRestIsRead() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) '\n');
                return length;
            }
        };
        byte[] mistake = (FIRST + "[]\n").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> GoldenFile.read(
                        "refunds.jsonl",
                        path -> Optional.of(new SequenceInputStream(new ByteArrayInputStream(mistake), endless))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("golden/refunds.jsonl:2: the line is a list, not an object");
    }

    @Test
    void refusesAMissingFile() {
        refuses(
                "refunds.jsonl",
                path -> Optional.empty(),
                """
                golden/refunds.jsonl: no such golden set on the class path

                Fix:  create src/test/resources/golden/refunds.jsonl, or correct the name.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF"})
    void refusesAFileWithoutCases(String content) {
        refuses(
                content,
                """
                golden/refunds.jsonl: the golden set has no cases

                Why:  a run that judges nothing must not be green.
                Fix:  add at least one line, for example
                      {"id": "first", "input": "…", "expected": "…"}
                """);
    }

    @Test
    void refusesMalformedJson() {
        refuses(
                FIRST + "{\"id\": \"b\", \"input\": oops\u001B}\n",
                """
                golden/refunds.jsonl:2: malformed JSON at column 22

                  there   {"id": "b", "input": oops\\u001B}
                  problem Unrecognized token 'oops\\u001B': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')

                Fix:  correct line 2; a case is one JSON object on one line.
                """);
        refuses(
                "{\"id\": \"b\",\n\"input\": 1}\n",
                """
                golden/refunds.jsonl:1: malformed JSON at column 12

                  there   {"id": "b",
                  problem Unexpected end-of-input within/between Object entries

                Fix:  correct line 1; a case is one JSON object on one line.
                """);
    }

    @Test
    void showsOnlyTheSurroundingsOfAMistakeInALongLine() {
        refuses(
                "{\"id\": \"b\", \"input\": \"" + "x".repeat(5_000) + "\",}\n",
                """
                golden/refunds.jsonl:1: malformed JSON at column 5025

                  there   …%s",}
                  problem Unexpected character ('}' (code 125)): was expecting double-quote to start field name

                Fix:  correct line 1; a case is one JSON object on one line.
                """
                        .formatted("x".repeat(28)));
    }

    @Test
    void refusesALineThatIsNoObject() {
        refuses(
                FIRST + "[1, 2]\n",
                """
                golden/refunds.jsonl:2: the line is a list, not an object

                  line [1, 2]

                Fix:  write one object per line: {"id": "…", "input": "…", "expected": "…"}
                """);
        refuses(
                "null\n",
                """
                golden/refunds.jsonl:1: the line is nothing, not an object

                  line null

                Fix:  write one object per line: {"id": "…", "input": "…", "expected": "…"}
                """);
    }

    @Test
    void refusesTwoObjectsOnOneLine() {
        refuses(
                "{\"id\":\"a\",\"input\":\"x\"} {\"id\":\"b\",\"input\":\"x\"}\n",
                """
                golden/refunds.jsonl:1: a second value begins at column 24

                  there {"id":"a","input":"x"} {"id":"b","input":"x"}

                Fix:  write each case on a line of its own.
                """);
    }

    @Test
    void refusesAnIdUsedTwice() {
        refuses(
                FIRST + "\n{\"id\": \"refund-001\", \"input\": \"When?\"}\n",
                """
                golden/refunds.jsonl:3: the id refund-001 is already used in line 1

                  line 1 Where?
                  line 3 When?

                Why:  grades and recordings are kept under the id, also where file names ignore case.
                Fix:  give line 3 an id of its own, or remove it.
                """);
        refuses(
                FIRST + "{\"id\": \"Refund-001\", \"input\": \"When?\"}\n",
                """
                golden/refunds.jsonl:2: the id Refund-001 differs only in case from refund-001 in line 1

                  line 1 Where?
                  line 2 When?

                Why:  grades and recordings are kept under the id, also where file names ignore case.
                Fix:  give line 2 an id of its own, or remove it.
                """);
    }

    @Test
    void refusesAKeyUsedTwice() {
        refuses(
                "{\"id\": \"a\", \"input\": \"x\", \"id\": \"b\"}\n",
                """
                golden/refunds.jsonl:1: duplicate key 'id' at column 31

                  there {"id": "a", "input": "x", "id": "b"}

                Fix:  remove or rename one of the two.
                """);
    }

    @Test
    void refusesACaseWithoutIdOrInput() {
        refuses(
                "{\"input\": \"x\", \"ident\": \"a\"}\n",
                """
                golden/refunds.jsonl:1: the case has no id

                  its fields input, ident

                Fix:  add "id" to line 1.
                """);
        refuses(
                "{\"id\": \"a\", \"input\": null}\n",
                """
                golden/refunds.jsonl:1: the case has no input

                  its fields id

                Fix:  add "input" to line 1.
                """);
        refuses(
                "{}\n",
                """
                golden/refunds.jsonl:1: the case has no id

                  its fields none

                Fix:  add "id" to line 1.
                """);
    }

    @Test
    void refusesWrongTypes() {
        refuses(
                "{\"id\": 7, \"input\": \"x\"}\n",
                """
                golden/refunds.jsonl:1: id is the number 7, not text

                Fix:  write it as text, in quotes.
                """);
        refuses(
                "{\"id\": \"a\", \"input\": true}\n",
                """
                golden/refunds.jsonl:1: input is true, not text, an object or a list

                Fix:  write it as text, in quotes.
                """);
        refuses(
                "{\"id\": \"a\", \"input\": \"x\", \"critical\": \"yes\"}\n",
                """
                golden/refunds.jsonl:1: critical is the text 'yes', not true or false

                Fix:  write true or false, without quotes.
                """);
        refuses(
                "{\"id\": \"a\", \"input\": \"x\", \"slice\": [1]}\n",
                """
                golden/refunds.jsonl:1: slice is a list, not text

                Fix:  write it as text, in quotes.
                """);
        refuses(
                "{\"id\": \" \", \"input\": \"x\"}\n",
                """
                golden/refunds.jsonl:1: id is blank, not text

                Fix:  write it as text, in quotes.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "a\\tb", "a\\n"})
    void refusesAnIdThatCouldNotBeTyped(String id) {
        String shown = id.replace("\\t", "\t").replace("\\n", "\n");
        refuses(
                "{\"id\": \"" + id + "\", \"input\": \"x\"}\n",
                """
                golden/refunds.jsonl:1: the id '%s' has blanks around it or control characters

                Why:  it names the case in commands and files, where these would be lost.
                Fix:  remove them.
                """
                        .formatted(Excerpt.of(shown)));
    }

    @Test
    void refusesAFieldThatOnlyLooksLikeAReservedOne() {
        refuses(
                "{\"id\": \"a\", \"input\": \"x\", \"critcal\": true}\n",
                """
                golden/refunds.jsonl:1: the field 'critcal' is not 'critical', but looks like it

                Why:  it would be read as a field of your own, without any effect.
                Fix:  write critical, or choose a name that cannot be mistaken.
                """);
        refuses(
                "{\"id\": \"a\", \"input\": \"x\", \"Expected\": \"y\"}\n",
                """
                golden/refunds.jsonl:1: the field 'Expected' is not 'expected', but looks like it

                Why:  it would be read as a field of your own, without any effect.
                Fix:  write expected, or choose a name that cannot be mistaken.
                """);
    }

    @Test
    void refusesAValueThatJsonParsersReadDifferently() {
        refuses(
                "{\"id\": \"a\", \"input\": \"x\", \"order\": 12345678901234567890}\n",
                """
                golden/refunds.jsonl:1: order: the value 12345678901234567890 is beyond ±(2^53 − 1), where JSON parsers differ

                Why:  the fingerprint of the golden set must be the same wherever it is computed.
                Fix:  write a value that JSON keeps exactly; text needs quotes.
                """);
    }

    @Test
    void refusesAnotherEncoding() {
        byte[] latin1 = (FIRST + "{\"id\": \"caf\u00E9\"}\n").getBytes(StandardCharsets.ISO_8859_1);
        refuses(
                "refunds.jsonl",
                InMemoryResources.with("golden/refunds.jsonl", latin1),
                """
                golden/refunds.jsonl:2: not UTF-8: byte 0xE9 at offset 51 of the file

                  after {"id": "caf

                Why:  in a guessed encoding the model would be sent other characters than were written.
                Fix:  save the file as UTF-8.
                """);
        byte[] cut = (FIRST + "{\"id\": \"€").getBytes(StandardCharsets.UTF_8);
        refuses(
                "refunds.jsonl",
                InMemoryResources.with("golden/refunds.jsonl", Arrays.copyOf(cut, cut.length - 1)),
                """
                golden/refunds.jsonl:2: not UTF-8: byte 0xE2 at offset 48 of the file

                  after {"id": "

                Why:  in a guessed encoding the model would be sent other characters than were written.
                Fix:  save the file as UTF-8.
                """);
    }
}
