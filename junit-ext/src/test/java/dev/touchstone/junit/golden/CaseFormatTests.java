package dev.touchstone.junit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.InMemoryResources;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFormatTests {

    private static final Map<String, String> SAME = Map.of(
            "same.jsonl",
            """
            {"id": "a", "input": "x", "critical": true, "price": "30.50"}

            {"id": "b", "input": "line 1\\nline 2, \\"quoted\\"", "slice": "eu"}
            """,
            "same.json",
            """
            [
              {"id": "a", "input": "x", "critical": true, "price": "30.50"},

              {"id": "b", "input": "line 1\\nline 2, \\"quoted\\"", "slice": "eu", "price": null}]
            """,
            "same.yaml",
            """
            # two cases
            - id: a
              input: x
              critical: true
              price: '30.50'
            - id: b
              slice: eu
              price:
              input: |-
                line 1
                line 2, "quoted"
            """,
            "same.csv",
            "id,input,critical,price,slice\r\na,x,true,30.50,\r\n\r\nb,\"line 1\nline 2, \"\"quoted\"\"\",,,eu\r\n");

    private static GoldenSet same(String name) {
        return GoldenFile.read(name, InMemoryResources.with("golden/" + name, SAME.getOrDefault(name, "")));
    }

    static void refuses(String name, String content, String message) {
        refuses(name, content.getBytes(StandardCharsets.UTF_8), message);
    }

    static void refuses(String name, byte[] content, String message) {
        assertThatThrownBy(() -> GoldenFile.read(name, InMemoryResources.with("golden/" + name, content)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"same.json", "same.yaml", "same.csv"})
    void theSameCasesHaveTheSameFingerprintInEveryFormat(String name) {
        GoldenSet set = same(name);

        assertThat(set.fingerprint()).isEqualTo(same("same.jsonl").fingerprint());
        assertThat(set.cases())
                .extracting(GoldenCase::id, GoldenCase::input, GoldenCase::critical)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("a", "x", true),
                        org.assertj.core.groups.Tuple.tuple("b", "line 1\nline 2, \"quoted\"", false));
        assertThat(set.get("a").field("price")).isEqualTo("30.50");
        assertThat(set.get("b").slice()).contains("eu");
        assertThat(set.get("b").optionalField("price")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"same.jsonl, 1, 3", "same.json, 2, 4", "same.yaml, 2, 6", "same.csv, 2, 4"})
    void aCaseKnowsTheLineWhereItBegins(String name, int first, int second) {
        assertThat(same(name).cases()).extracting(GoldenCase::line).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same.jsonl", "same.json", "same.yaml", "same.csv"})
    void aByteOrderMarkIsSkipped(String name) {
        String marked = "\uFEFF" + SAME.get(name);

        assertThat(GoldenFile.read(name, InMemoryResources.with("golden/" + name, marked))
                        .fingerprint())
                .isEqualTo(same(name).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"id\": \"a\", \"input\": \"x\", \"n\": 30.50}]", "- {id: a, input: x, n: 30.50}"})
    void decimalsKeepTheDigitsTheyWereWrittenWith(String content) {
        String name = content.startsWith("[") ? "n.json" : "n.yml";

        assertThat(GoldenFile.read(name, InMemoryResources.with("golden/" + name, content))
                        .get("a")
                        .field("n"))
                .isEqualTo("30.50");
    }

    @ParameterizedTest
    @CsvSource({"x.json, ''", "x.json, []", "x.yaml, '# nothing'", "x.yaml, []", "x.csv, ''", "x.csv, 'id,input'"})
    void refusesASetWithoutCases(String name, String content) {
        refuses(
                name,
                content,
                """
                golden/%s: the golden set has no cases

                Why:  a run that judges nothing must not be green.
                Fix:  add at least one case, with an id and an input.
                """
                        .formatted(name));
    }

    @Test
    void refusesAnEndingThatTellsNoFormat() {
        refuses(
                "refunds.txt",
                "",
                """
                golden set 'refunds.txt': its name ends in none of .jsonl, .json, .yaml, .yml, .csv

                Why:  the ending tells the format.
                Fix:  write one JSON object per line to src/test/resources/golden/NAME.jsonl and name that file.
                """);
    }

    @ParameterizedTest
    @CsvSource({"x.json, '[{\"id\": \"caf'", "x.yaml, '- id: caf'", "x.csv, 'id,input,caf'"})
    void refusesAnotherEncoding(String name, String start) {
        refuses(
                name,
                (start + "\u00E9").getBytes(StandardCharsets.ISO_8859_1),
                """
                golden/%s:1: not UTF-8: byte 0xE9 at offset %d of the file

                  after %s

                Why:  in a guessed encoding the model would be sent other characters than were written.
                Fix:  save the file as UTF-8.
                """
                        .formatted(name, start.length(), start));
    }
}
