package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTests {

    private static final String FILE = "prompts/refund@1.2.0.md";

    private static Prompt prompt(String template) {
        return Prompt.read(FILE, InMemoryResources.with(FILE, template));
    }

    private static void refuses(ThrowingCallable action, String message) {
        assertThatThrownBy(action).isInstanceOf(ConfigurationException.class).hasMessage(message.strip());
    }

    @Test
    void takesIdAndVersionFromTheFileName() {
        assertThat(prompt("Hi\n")).isEqualTo(new Prompt("refund", "1.2.0", "Hi\n", FILE));
    }

    @Test
    void readsTheSameFromTheFileSystem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("refund@1.2.0-rc.1+build.5.md"), "Hi\n");

        assertThat(Prompt.read(file)).isEqualTo(new Prompt("refund", "1.2.0-rc.1+build.5", "Hi\n", file.toString()));
    }

    @Test
    void dropsTheByteOrderMarkAndNormalisesLineEnds() {
        assertThat(prompt("\uFEFFa\r\nb\rc\n").template()).isEqualTo("a\nb\nc\n");
        assertThat(new Prompt("refund", "1.2.0", "\uFEFFa\r\nb", "x").digest())
                .isEqualTo(prompt("a\nb").digest());
    }

    @Test
    void itsDigestIsWhatSha256sumPrints() {
        assertThat(prompt("abc").digest())
                .isEqualTo("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void findsPlaceholdersWithTheirLines() {
        assertThat(prompt("{{a}} {{ b }}\n\n{ {c} } {{{d}}}\n{{\ne\n}} {{a}} {{open")
                        .placeholders())
                .containsExactly(
                        new Placeholder("a", 1),
                        new Placeholder("b", 1),
                        new Placeholder("d", 3),
                        new Placeholder("e", 4),
                        new Placeholder("a", 6));
    }

    @Test
    void rendersInOnePass() {
        Map<String, String> fields = Map.of("input", "{{name}} $1 \\", "name", "Ann");

        assertThat(prompt("{{ name }}: {{input}} {\"{{name}}\"}").render(fields))
                .isEqualTo("Ann: {{name}} $1 \\ {\"Ann\"}");
    }

    @Test
    void knowsWhetherItTakesTheInput() {
        assertThat(prompt("Answer: {{ input }}").takesInput()).isTrue();
        assertThat(prompt("Answer in {{language}}.").takesInput()).isFalse();
    }

    @Test
    void acceptsKnownFields() {
        prompt("{{input}} {{name}}").check(Set.of("input", "name", "id"));
    }

    @Test
    void refusesAFieldNoCaseHas() {
        refuses(
                () -> prompt("Hello,\n{{custmer}}").check(Set.of("customer", "input")),
                """
                prompts/refund@1.2.0.md:2: {{custmer}} is no field of the golden cases

                  known customer, input

                Why:  the model would be sent the braces instead of a value.
                Fix:  Did you mean customer? Use a known field, or add the field to every case.
                """);
    }

    @Test
    void namesEveryUnknownField() {
        refuses(
                () -> prompt("{{a}} {{x}}\n{{}}").render(Map.of("x", "")),
                """
                prompts/refund@1.2.0.md:1: {{a}} is no field of the golden cases

                  unknown prompts/refund@1.2.0.md:1  {{a}}
                          prompts/refund@1.2.0.md:2  {{}}
                  known   x

                Why:  the model would be sent the braces instead of a value.
                Fix:  Did you mean x? Use a known field, or add the field to every case.
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "prompts/refund.md, refund",
        "prompts/refund@1.0.md, refund",
        "refund@v1.0.0.md, refund",
        "refund@01.0.0.md, refund",
        "refund@1.0.0-.md, refund",
        "refund@1.0.0.txt, refund",
        "@1.0.0.md, prompt"
    })
    void refusesAFileWithoutASemanticVersion(String location, String id) {
        refuses(
                () -> Prompt.read(location, InMemoryResources.with(location, "Hi")),
                """
                %s: a prompt file is named NAME@MAJOR.MINOR.PATCH.md

                Why:  results are kept per prompt version; without one a changed prompt would inherit the old results.
                Fix:  rename it, for example to %s@1.0.0.md.
                """
                        .formatted(location, id));
    }

    @Test
    void refusesAMissingFile(@TempDir Path folder) {
        refuses(
                () -> Prompt.read(FILE, path -> Optional.empty()),
                """
                prompts/refund@1.2.0.md: no such prompt file on the class path

                Fix:  create src/test/resources/prompts/refund@1.2.0.md, or correct the name.
                """);
        Path file = folder.resolve("refund@1.2.0.md");
        refuses(
                () -> Prompt.read(file),
                """
                %s: no such prompt file on the file system

                Fix:  create %s, or correct the name.
                """
                        .formatted(file, file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", " \r\n"})
    void refusesAnEmptyFile(String template) {
        refuses(
                () -> prompt(template),
                """
                prompts/refund@1.2.0.md: the prompt is empty

                Why:  an empty system message is a different request from none.
                Fix:  write the prompt, or remove it from the version.
                """);
    }

    @Test
    void refusesAByteThatIsNotUtf8() {
        byte[] latin1 = {'H', 'i', '\r', '\n', 'c', 'a', 'f', (byte) 0xE9, '\n'};
        refuses(
                () -> Prompt.read(FILE, InMemoryResources.with(FILE, latin1)),
                """
                prompts/refund@1.2.0.md:2: not UTF-8: byte 0xE9 at offset 7 of the file

                  after caf

                Why:  in a guessed encoding the model would be sent other characters than were written.
                Fix:  save the file as UTF-8.
                """);
    }

    @Test
    void refusesAVersionInCodeThatIsNotSemantic() {
        refuses(
                () -> new Prompt("refund", "latest", "Hi", "inline"),
                """
                inline: prompt 'refund' version 'latest': no semantic version

                Fix:  give it a name and a version such as 1.0.0.
                """);
    }

    @Test
    void aFailingDiskIsNoWrongConfiguration() {
        Resources failing = path -> Optional.of(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk gone");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        });

        assertThatThrownBy(() -> Prompt.read(FILE, failing))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage("prompts/refund@1.2.0.md: could not be read: disk gone");
    }
}
