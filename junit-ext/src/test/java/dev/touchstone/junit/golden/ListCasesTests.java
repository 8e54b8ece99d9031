package dev.touchstone.junit.golden;

import static dev.touchstone.junit.golden.CaseFormatTests.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.version.InMemoryResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCasesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.json | {\"id\": \"a\"} | begin it with [ and end it with ]; commas stand between the elements.",
                "x.yaml | id: a | begin every element with '- '."
            })
    void refusesAFileThatIsNoList(String name, String content, String fix) {
        refuses(name, content, "golden/" + name + ":1: the file is not a list\n\nFix:  " + fix);
    }

    @Test
    void refusesAnElementThatIsNoObject() {
        refuses(
                "x.json",
                "[\n7]",
                """
                golden/x.json:2: the element is the number 7, not an object

                Fix:  write every case as an object: {"id": "…", "input": "…", "expected": "…"}
                """);
        refuses(
                "x.yaml",
                "- a\n",
                """
                golden/x.yaml:1: the element is the text 'a', not an object

                Fix:  write every case as a mapping:
                      - id: …
                        input: …
                        expected: …
                """);
    }

    @Test
    void refusesMalformedText() {
        refuses(
                "x.json",
                "[{\"id\":\"a\",\"input\":\"x\"}\n{\"id\":\"b\",\"input\":\"x\"}]",
                """
                golden/x.json:2: malformed JSON at column 1

                  problem Unexpected character ('{' (code 123)): was expecting comma to separate Array entries
                  there   {"id":"b","input":"x"}]

                Fix:  correct line 2.
                """);
        refuses(
                "x.yaml",
                "- id: a\n   input: y\n",
                """
                golden/x.yaml:2: malformed YAML at column 9

                  problem mapping values are not allowed here
                  there      input: y

                Fix:  correct line 2.
                """);
    }

    @ParameterizedTest
    @CsvSource({"x.json, '[{\"id\":\"a\",\"input\":\"x\"}'", "x.json, '[{\"id\":\"a\",\"input\":\"x'"})
    void refusesATruncatedFile(String name, String content) {
        assertThatThrownBy(() -> GoldenFile.read(name, InMemoryResources.with("golden/" + name, content)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("golden/x.json:1: malformed JSON at column ")
                .hasMessageContaining("Unexpected end-of-input");
    }

    @Test
    void refusesWhatFollowsTheList() {
        refuses(
                "x.json",
                "[{\"id\":\"a\",\"input\":\"x\"}]\n[]",
                "golden/x.json:2: a second document begins here\n\nFix:  keep one document per file.");
    }

    @Test
    void refusesAKeyUsedTwice() {
        refuses(
                "x.json",
                "[{\"id\":\"a\",\n\"input\":\"x\",\n\"id\":1}]",
                "golden/x.json:3: 'id' is already declared in line 1\n\nFix:  remove or rename one of the two.");
        refuses(
                "x.yaml",
                "- id: a\n  input: y\n  id: c\n",
                "golden/x.yaml:3: 'id' is already declared in line 1\n\nFix:  remove or rename one of the two.");
    }

    @Test
    void refusesAnIdUsedTwiceInOneLine() {
        refuses(
                "x.json",
                "[{\"id\":\"a\",\"input\":\"x\"},{\"id\":\"b\",\"input\":\"y\"},{\"id\":\"a\",\"input\":\"z\"}]",
                """
                golden/x.json:1: the id a is already used in line 1

                  line 1 x
                  line 1 z

                Why:  grades and recordings are kept under the id, also where file names ignore case.
                Fix:  give line 1 an id of its own, or remove it.
                """);
    }

    @Test
    void makesNothingOfAliasesAndTags() {
        refuses(
                "x.yaml",
                "- id: a\n  input: &x y\n- id: b\n  input: *x\n",
                "golden/x.yaml:4: the alias *x is not read\n\nFix:  write the value out.");
        refuses(
                "x.yaml",
                "- !!java.io.File [a]\n",
                "golden/x.yaml:1: the tag tag:yaml.org,2002:java.io.File is not read\n\n"
                        + "Fix:  write the value without a tag.");
    }

    @Test
    void refusesControlCharacters() {
        refuses(
                "x.yaml",
                "- id: a\n  input: y\u0007\n",
                "golden/x.yaml:2: the control character \\u0007\n\n"
                        + "Fix:  remove it; in double quotes it may be written as an escape.");
    }

    @Test
    void aYamlFileMayBeLongerThanItsParserAllowsByDefault() {
        StringBuilder yaml = new StringBuilder();
        for (int n = 0; n < 4_000; n++) {
            yaml.append("- id: c")
                    .append(n)
                    .append("\n  input: ")
                    .append("x".repeat(1_000))
                    .append('\n');
        }

        assertThat(GoldenFile.read("long.yaml", InMemoryResources.with("golden/long.yaml", yaml.toString()))
                        .cases())
                .hasSize(4_000);
    }
}
