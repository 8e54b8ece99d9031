package dev.touchstone.junit.results;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.disk.Sha256;
import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.results.SealRecord.Sealed;
import dev.touchstone.junit.version.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code RUN-PID-sealed.json}: a JVM has ended, and this is what it wrote. No signature: it shows damage and edits by hand, not somebody
 * who seals again.
 *
 * @param folder of the results
 * @param jvm {@code RUN-PID}
 */
record Seal(Path folder, String jvm) {

    private static final int LONGEST = 300;
    private static final List<String> ENDINGS =
            List.of(ResultReader.VERDICTS, ResultReader.ANSWERS, ResultReader.SERVED, ResultReader.FLAGS);

    /** Of the JVM that wrote these verdicts. */
    static Seal beside(Path verdicts) {
        String name = verdicts.getFileName().toString();
        return new Seal(
                verdicts.resolveSibling("."), name.substring(0, name.length() - ResultReader.VERDICTS.length()));
    }

    private Path file() {
        return folder.resolve(jvm + "-sealed.json").normalize();
    }

    /** Of files that nobody writes any more. */
    void put() {
        try {
            List<Sealed> files = new ArrayList<>();
            for (String ending : ENDINGS) {
                files.add(sealed(ending));
            }
            WholeFile.replace(file(), JsonWriter.compact(RecordFields.of(new SealRecord(files))) + "\n");
        } catch (IOException trouble) {
            throw new NoVerdictException(
                    Explanation.of("ERROR cannot seal the results in " + file() + ": "
                                    + Untrusted.line(trouble.toString(), LONGEST))
                            .why("results without a seal are those of a JVM that died.")
                            .fix("make the build directory writable and free some disk space."),
                    trouble);
        }
    }

    private Path written(String ending) {
        return folder.resolve(jvm + ending).normalize();
    }

    private byte[] bytes(String ending) throws IOException {
        return WholeFile.read(written(ending)).orElse(new byte[0]);
    }

    private Sealed sealed(String ending) throws IOException {
        byte[] bytes = bytes(ending);
        return new Sealed(ending, lines(bytes), Sha256.hex(bytes));
    }

    private static int lines(byte[] bytes) {
        int lines = 0;
        for (byte each : bytes) {
            lines += each == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** Why the files are not those that were written, where they are not. */
    List<Explanation> broken() {
        try {
            Optional<byte[]> seal = WholeFile.read(file());
            if (seal.isEmpty()) {
                return List.of(unsealed());
            }
            List<Explanation> broken = new ArrayList<>();
            String text = new String(seal.get(), StandardCharsets.UTF_8);
            for (Sealed sealed : RecordReader.read(text, SealRecord.class).files()) {
                if (!sealed.equals(sealed(sealed.ending()))) {
                    broken.add(changed(sealed));
                }
            }
            return broken;
        } catch (IOException trouble) {
            throw ResultReader.unreadable(file() + ":1", trouble);
        }
    }

    private Explanation unsealed() {
        return Explanation.of(written(ResultReader.VERDICTS)
                        + ": the JVM that wrote these verdicts has not ended as it should")
                .why("of what it was still to judge nobody knows.")
                .fix("look for a crash, a System.exit, a timeout or a killed process in the log of the tests.");
    }

    private Explanation changed(Sealed sealed) throws IOException {
        byte[] now = bytes(sealed.ending());
        boolean whole = now.length == 0 || now[now.length - 1] == '\n';
        Path file = written(sealed.ending());
        return Explanation.of(
                        whole
                                ? file + ": these results are not those that were written"
                                : file + ":" + (lines(now) + 1) + ": the file breaks off within this line")
                .fact("written", shown(sealed.lines()))
                .fact("now", shown(lines(now)) + (lines(now) == sealed.lines() ? ", their SHA-256 is another" : ""))
                .why("results that were changed after the run prove nothing.")
                .fix("delete the results folder and run the build again.");
    }

    private static String shown(int lines) {
        return lines + (lines == 1 ? " line" : " lines");
    }
}
