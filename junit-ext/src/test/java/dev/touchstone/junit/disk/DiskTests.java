package dev.touchstone.junit.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTests {

    private static final Disk DISK =
            new Disk("a letter unread is not no letter.", "a letter lost is lost.", "write it again.");

    @TempDir
    private Path folder;

    @Test
    void saysWhyAFileThatCannotBeReadMatters() {
        assertThatThrownBy(() -> DISK.bytes(folder))
                .isInstanceOf(NoVerdictException.class)
                .hasMessage("ERROR cannot read " + folder + ": java.io.FileNotFoundException: " + folder
                        + " (Is a directory)\n\n"
                        + "Why:  a letter unread is not no letter.\n"
                        + "Fix:  make the file readable.");
    }

    @Test
    void saysWhyAFileThatCannotBeWrittenMattersAndKeepsTheOldOne() throws IOException {
        Path file = folder.resolve("full");
        Files.createDirectories(file.resolve("of files"));

        assertThatThrownBy(() -> DISK.replace(file, "new"))
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith("ERROR cannot write " + file + ": java.nio.file.")
                .hasMessageEndingWith("\n\nWhy:  a letter lost is lost. What the file held before is unharmed.\n"
                        + "Fix:  make its folder writable, with space on the disk, and write it again.");
        assertThat(file.resolve("of files")).isDirectory();
    }

    @Test
    void listsFilesOfOneEndingSortedAndNoneOfAFolderThatIsNotThere() {
        DISK.replace(folder.resolve("b/two.letter"), "2");
        DISK.replace(folder.resolve("a/one.letter"), "1".getBytes(StandardCharsets.UTF_8));
        DISK.replace(folder.resolve("a/one.note"), "");

        assertThat(DISK.files(folder, ".letter"))
                .containsExactly(folder.resolve("a/one.letter"), folder.resolve("b/two.letter"));
        assertThat(DISK.files(folder.resolve("none"), ".letter")).isEmpty();
    }

    @Test
    void clearsWhatADeadWriterOfTheFileHasLeftAndNothingElse() {
        Path file = folder.resolve("one.letter");
        DISK.replace(file, "1");
        DISK.replace(folder.resolve("one.letter.77.tmp"), "half");
        DISK.replace(folder.resolve("two.letter.77.tmp"), "half");

        DISK.clear(file);

        assertThat(DISK.files(folder, "")).containsExactly(file, folder.resolve("two.letter.77.tmp"));
    }

    @Test
    void deletesAFileOnceAndIsContentWithNone() {
        Path file = folder.resolve("one.letter");
        DISK.replace(file, "1");

        DISK.delete(file);
        DISK.delete(file);

        assertThat(DISK.bytes(file)).isEmpty();
    }
}
