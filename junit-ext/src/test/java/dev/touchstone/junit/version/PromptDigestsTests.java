package dev.touchstone.junit.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptDigestsTests {

    private static final String OLD = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String NEW = "sha256:88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589";

    @TempDir
    private Path folder;

    private Path file;
    private Path lock;

    @BeforeEach
    void placeFiles() {
        file = folder.resolve("baselines/prompts.json");
        lock = folder.resolve("target/touchstone/locks/prompts");
    }

    private static Prompt prompt(String id, String version, String template) {
        return new Prompt(id, version, template, "prompts/" + id + "@" + version + ".md");
    }

    private void write(String content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private void refuses(Prompt prompt, String message) {
        assertThatThrownBy(() -> PromptDigests.readOnly(file).check(prompt))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(message.strip());
    }

    @Test
    void recordsNewPromptsSortedOnePerLine() throws IOException {
        PromptDigests digests = PromptDigests.recording(file, lock);
        digests.check(prompt("refund", "1.1.0", "abcd"));
        digests.check(prompt("billing", "2.0.0", "abc"));
        digests.check(prompt("refund", "1.0.0", "abc"));
        digests.check(prompt("refund", "1.0.0", "abc"));

        assertThat(file)
                .hasContent(
                        """
                {
                  "billing@2.0.0": "%s",
                  "refund@1.0.0": "%s",
                  "refund@1.1.0": "%s"
                }
                """
                                .formatted(OLD, OLD, NEW));
        assertThat(Files.readString(file)).doesNotContain("\r").endsWith("}\n");
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void writesNothingWhereWritingIsNotAllowed() {
        PromptDigests.readOnly(file).check(prompt("refund", "1.0.0", "abc"));

        assertThat(file).doesNotExist();
    }

    @Test
    void leavesAKnownPromptsFileUntouched() throws IOException {
        write("{\"refund@1.0.0\": \"" + OLD + "\"}");
        PromptDigests.recording(file, lock).check(prompt("refund", "1.0.0", "abc"));

        assertThat(file).hasContent("{\"refund@1.0.0\": \"" + OLD + "\"}");
        assertThat(lock).doesNotExist();
    }

    @Test
    void refusesContentThatChangedWithoutANewVersion() throws IOException {
        write("{\n  \"billing@1.0.0\": \"" + OLD + "\",\n  \"refund@1.0.0\": \"" + OLD + "\",\n  \"refund@1.0.1\": \""
                + OLD + "\"\n}\n");

        refuses(
                prompt("refund", "1.0.0", "abcd"),
                """
                prompts/refund@1.0.0.md: the content of refund@1.0.0 changed without a new version

                  recorded %s   %s:3
                  now      %s   prompts/refund@1.0.0.md

                Why:  what was measured under refund@1.0.0 was measured with the recorded content.
                Fix:  save the new content as refund@1.0.2.md and restore refund@1.0.0.md;
                      or, if refund@1.0.0 was never rolled out, remove line 3 of %s.
                """
                        .formatted(OLD, file, NEW, file));
    }

    @Test
    void proposesTheReleaseOfAPreRelease() {
        assertThat(new PromptName("refund", "2.0.0-rc.1").next()).hasToString("refund@2.0.0");
        assertThat(new PromptName("refund", "2.0.9+build").next()).hasToString("refund@2.0.10");
    }

    @Test
    void aChangeOfLineEndsIsNoChange() throws IOException {
        write("{\"refund@1.0.0\": \"" + prompt("refund", "1.0.0", "a\nb\n").digest() + "\"}");

        PromptDigests.readOnly(file).check(prompt("refund", "1.0.0", "\uFEFFa\r\nb\r\n"));
    }

    @Test
    void aCorruptFileIsNotAnAbsentOne() throws IOException {
        Prompt prompt = prompt("refund", "1.0.0", "abc");
        write("");
        refuses(
                prompt,
                """
                %s: the file is empty

                Why:  it may be what is left of a longer one, so it does not count as absent.
                Fix:  restore its content, or remove the file.
                """
                        .formatted(file));
        write("{\n  \"refund@1.0.0\": \"sha256:12\n");
        refuses(
                prompt,
                """
                %s:2: malformed JSON at column 29

                  problem Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value
                  there     "refund@1.0.0": "sha256:12

                Fix:  correct line 2.
                """
                        .formatted(file));
        write("{\n  \"refund@1.0.0\": \"sha256:12\"\n}\n");
        refuses(
                prompt,
                """
                %s:2: the digest of refund@1.0.0 is the text 'sha256:12', not sha256: and 64 hexadecimal digits

                Why:  a damaged record does not count as absent, or a changed prompt would pass as a new one.
                Fix:  restore the file from version control; of a conflict keep the lines of both sides.
                """
                        .formatted(file));
        write("{\n  \"refund@1.0.0\": \"" + OLD + "\",\n  \"refund@1.0.0\": \"" + NEW + "\"\n}\n");
        refuses(
                prompt,
                """
                %s:3: 'refund@1.0.0' is already declared in line 2

                Fix:  remove or rename one of the two.
                """
                        .formatted(file));
        write("{\n<<<<<<< HEAD\n  \"refund@1.0.0\": \"" + OLD + "\"\n=======\n>>>>>>> other\n}\n");
        refuses(
                prompt,
                """
                %s:2: an unresolved merge conflict

                Why:  a damaged record does not count as absent, or a changed prompt would pass as a new one.
                Fix:  restore the file from version control; of a conflict keep the lines of both sides.
                """
                        .formatted(file));
    }

    @Test
    void aCorruptFileIsNotOverwritten() throws IOException {
        write("[]");

        assertThatThrownBy(() -> PromptDigests.recording(file, lock).check(prompt("refund", "1.0.0", "abc")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(file + ":1: the file of prompt digests is a list, not a mapping\n\n"
                        + "Fix:  write 'key: value' lines.");
        assertThat(file).hasContent("[]");
    }

    @Test
    void anUnwritableFolderIsNoWrongConfiguration() throws IOException {
        Files.writeString(folder.resolve("baselines"), "a file where the folder should be");

        assertThatThrownBy(() -> PromptDigests.recording(file, lock).check(prompt("refund", "1.0.0", "abc")))
                .isInstanceOf(NoVerdictException.class);
    }

    @Test
    void losesNothingAmongThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> checks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                Prompt prompt = prompt("p" + i, "1.0.0", "text " + i);
                checks.add(
                        threads.submit(() -> PromptDigests.recording(file, lock).check(prompt)));
            }
            for (Future<?> check : checks) {
                check.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(new PromptDigestFile(file).read()).hasSize(64);
    }

    @Test
    void losesNothingAmongJvms() throws Exception {
        List<Process> jvms = new ArrayList<>();
        for (String id : List.of("a", "b", "c")) {
            jvms.add(jvm(id));
        }
        for (Process jvm : jvms) {
            assertThat(jvm.waitFor()).isZero();
        }

        assertThat(new PromptDigestFile(file).read()).hasSize(90);
    }

    private Process jvm(String id) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Recorder.class.getName(),
                        id,
                        file.toString(),
                        lock.toString())
                .inheritIO()
                .start();
    }

    /** Records 30 prompts in a JVM of its own. */
    static final class Recorder {

        public static void main(String[] arguments) {
            PromptDigests digests = PromptDigests.recording(Path.of(arguments[1]), Path.of(arguments[2]));
            for (int i = 0; i < 30; i++) {
                digests.check(prompt(arguments[0] + i, "1.0.0", "text " + i));
            }
        }
    }
}
