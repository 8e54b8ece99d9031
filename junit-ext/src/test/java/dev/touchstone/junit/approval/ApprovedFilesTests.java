package dev.touchstone.junit.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovedFilesTests {

    private static final ApprovedOutput OUTPUT = Outputs.distribution();
    private static final ApprovalId ID = OUTPUT.id();

    @TempDir
    Path folder;

    private ApprovedFiles files;

    @BeforeEach
    void aFolder() {
        files = new ApprovedFiles(folder.resolve("approved"), folder.resolve("locks/approved.lock"));
    }

    @Test
    void whereNothingIsApprovedNothingIsRead() {
        assertThat(files.read(ID)).isEmpty();
        assertThat(files.all()).isEmpty();
    }

    @Test
    void whatIsWrittenIsRead() {
        files.write(OUTPUT, Optional.empty());

        Stored stored = files.read(ID).orElseThrow();
        assertThat(stored.output()).isEqualTo(OUTPUT);
        assertThat(stored.file())
                .isEqualTo(folder.resolve("approved/com/acme/RefundTests/window/late-delivery/support-bot.golden.md"));
        assertThat(files.all()).containsExactly(stored.file());
        assertThat(files.read(stored.file())).isEqualTo(stored);
    }

    @Test
    void whatAWriterLeftThatDiedIsClearedAway() throws IOException {
        files.write(OUTPUT, Optional.empty());
        Path file = files.file(ID);
        Path left = Files.writeString(file.resolveSibling(file.getFileName() + ".4711.tmp"), "half");
        Path other = Files.writeString(file.resolveSibling("other.golden.md.4711.tmp"), "half");

        files.write(other(), Optional.of(files.read(ID).orElseThrow().sha256()));

        assertThat(left).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void onlyWhatWasComparedWithIsReplaced() {
        files.write(OUTPUT, Optional.empty());
        String first = files.read(ID).orElseThrow().sha256();
        files.write(other(), Optional.of(first));
        String second = files.read(ID).orElseThrow().sha256();

        assertThatThrownBy(() -> files.write(OUTPUT, Optional.of(first)))
                .isInstanceOf(StaleBaseException.class)
                .hasMessage(
                        "RefundTests.window · late-delivery · support-bot: what is approved now is not what the answers were compared with\n\n"
                                + "  file          " + files.file(ID) + "\n"
                                + "  compared with " + first + "\n"
                                + "  approved now  " + second + "\n\n"
                                + "Why:  somebody approved or removed it meanwhile; nothing was written.\n"
                                + "Fix:  run the test again and review what it proposes then.");
        assertThat(files.read(ID).orElseThrow().output()).isEqualTo(other());
    }

    @Test
    void whatIsNewNeverReplacesAndWhatReplacesIsNeverNew() {
        assertThatThrownBy(() -> files.write(OUTPUT, Optional.of("sha256:77")))
                .hasMessageContaining("  approved now  nothing\n");
        files.write(OUTPUT, Optional.empty());

        assertThatThrownBy(() -> files.write(other(), Optional.empty()))
                .hasMessageContaining("  compared with nothing\n");
    }

    @Test
    void aDamagedFileIsNeitherAbsentNorOverwritten() throws IOException {
        files.write(OUTPUT, Optional.empty());
        Path file = files.file(ID);
        Files.writeString(file, Files.readString(file).replace("samples: 20", "samples: 25"));
        String damaged = Files.readString(file);

        assertThatThrownBy(() -> files.read(ID))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(file + ":14: ");
        assertThatThrownBy(() -> files.write(OUTPUT, Optional.empty())).isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> files.write(OUTPUT, Optional.of("sha256:77")))
                .isInstanceOf(ConfigurationException.class);
        assertThat(file).hasContent(damaged);
    }

    @Test
    void anEmptyFileIsDamaged() throws IOException {
        Files.createDirectories(files.file(ID).getParent());
        Files.createFile(files.file(ID));

        assertThatThrownBy(() -> files.read(ID)).hasMessageStartingWith(files.file(ID) + ":1: the file does not end");
    }

    @Test
    void whatWasApprovedForAnotherTestIsRefused() throws IOException {
        ApprovalId other = new ApprovalId(ID.className(), ID.methodName(), "early-delivery", ID.lineage());
        files.write(OUTPUT, Optional.empty());
        Files.createDirectories(files.file(other).getParent());
        Files.copy(files.file(ID), files.file(other));

        assertThatThrownBy(() -> files.read(other))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        files.file(other) + ":3: this was approved for another test\n\n"
                                + "  approved for RefundTests.window · late-delivery · support-bot\n"
                                + "  belongs in   " + files.file(ID) + "\n\n"
                                + "Why:  what was accepted of one test says nothing about another.\n"
                                + "Fix:  move the file to where it belongs, or delete it, run the test, and review what it proposes.");
    }

    @Test
    void whatCannotBeReadIsNotAbsent() throws IOException {
        Files.createDirectories(files.file(ID));

        assertThatThrownBy(() -> files.read(ID))
                .isInstanceOf(NoVerdictException.class)
                .hasMessageStartingWith("ERROR cannot read " + files.file(ID));
    }

    @Test
    void onlyWhatWasReadIsDeleted() {
        files.write(OUTPUT, Optional.empty());
        Stored read = files.read(ID).orElseThrow();
        files.write(other(), Optional.of(read.sha256()));

        assertThatThrownBy(() -> files.delete(read)).isInstanceOf(StaleBaseException.class);
        files.delete(files.read(ID).orElseThrow());
        assertThat(files.all()).isEmpty();
    }

    @Test
    void ofManyWhoApproveAtOnceOneWins() throws Exception {
        files.write(OUTPUT, Optional.empty());
        String base = files.read(ID).orElseThrow().sha256();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Boolean>> writers = IntStream.range(0, 40)
                .mapToObj(i -> (Callable<Boolean>) () -> writes(Outputs.of("Hi", "answer " + i), base))
                .toList();

        long written = 0;
        for (Future<Boolean> done : threads.invokeAll(writers)) {
            written += done.get() ? 1 : 0;
        }
        threads.shutdown();

        assertThat(written).isOne();
    }

    private boolean writes(ApprovedOutput output, String base) {
        try {
            files.write(output, Optional.of(base));
            return true;
        } catch (StaleBaseException somebodyElse) {
            return false;
        }
    }

    private static ApprovedOutput other() {
        return Outputs.of("Hi", "Hello.").with(Outputs.APPROVAL);
    }
}
