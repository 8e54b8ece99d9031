package dev.touchstone.junit.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTests {

    @TempDir
    private Path folder;

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("a/b/file");
        WholeFile.replace(file, "old");
        WholeFile.replace(file, "neu: ä");

        assertThat(file).hasContent("neu: ä");
        assertThat(file.resolveSibling("")).isDirectoryNotContaining(path -> !path.equals(file));
        assertThat(WholeFile.read(file)).hasValue("neu: ä".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void onlyWhatIsNotThereIsAbsent() throws IOException {
        assertThat(WholeFile.read(folder.resolve("none"))).isEmpty();
        assertThatThrownBy(() -> WholeFile.read(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void absentIsSaidOnlyOfWhatIsSurelyNotThere() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "there");

        assertThat(WholeFile.isAbsent(file)).isFalse();
        assertThat(WholeFile.isAbsent(folder)).isFalse();
        assertThat(WholeFile.isAbsent(folder.resolve("none"))).isTrue();
        assertThat(WholeFile.isAbsent(folder.resolve("no/folder/either"))).isTrue();
        assertThat(WholeFile.isAbsent(file.resolve("where nobody can look"))).isFalse();
    }

    @Test
    void whatCannotBeReplacedStays() throws IOException {
        Path file = folder.resolve("full/of");
        Files.createDirectories(file.resolve("files"));

        assertThatThrownBy(() -> WholeFile.replace(file, "new")).isInstanceOf(IOException.class);
        assertThat(file.resolve("files")).isDirectory();
        assertThat(folder.resolve("full")).isDirectoryContaining(path -> path.equals(file));
    }
}
