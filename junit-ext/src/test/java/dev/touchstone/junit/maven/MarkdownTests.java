package dev.touchstone.junit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class MarkdownTests {

    @Test
    void takesOutFilesVerbatim() {
        Markdown document = new Markdown(
                """
                Some words.

                <!-- file: a/B.java -->
                ```java
                class B {

                    int c;
                }
                ```

                ```sh
                not announced
                ```

                <!-- file: prompt.md -->
                ```
                Hi
                ```
                """);

        assertThat(document.files())
                .containsExactly(entry("a/B.java", "class B {\n\n    int c;\n}\n"), entry("prompt.md", "Hi\n"));
        assertThat(document.commands()).isEmpty();
    }

    @Test
    void takesOutCommandsAndHowTheyEnd() {
        Markdown document = new Markdown(
                """
                <!-- run: green, red -->
                ```sh
                mvn test -Dgood
                mvn test
                ```
                """);

        assertThat(document.commands()).containsExactly(entry("mvn test -Dgood", "green"), entry("mvn test", "red"));
        assertThat(document.files()).isEmpty();
    }

    @Test
    void refusesAnAnnouncementWithoutItsBlock() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Markdown("<!-- file: a.txt -->\n\n```\nA\n```\n"))
                .withMessage("1 blocks are announced, but 0 follow at once");
    }

    @Test
    void refusesAFileThatIsThereTwice() {
        Markdown document = new Markdown("<!-- file: a -->\n```\n1\n```\n<!-- file: a -->\n```\n2\n```\n");

        assertThatIllegalArgumentException().isThrownBy(document::files).withMessage("a is there twice");
    }

    @Test
    void refusesACommandWithoutItsEnd() {
        Markdown document = new Markdown("<!-- run: green -->\n```sh\na\nb\n```\n");

        assertThatIllegalArgumentException().isThrownBy(document::commands).withMessage("[a, b] end as [green]");
    }
}
