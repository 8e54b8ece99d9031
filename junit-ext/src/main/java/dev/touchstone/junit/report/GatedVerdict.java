package dev.touchstone.junit.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.disk.FileGuard;
import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.results.Decided;
import dev.touchstone.junit.version.JsonReader;
import dev.touchstone.junit.version.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes into {@code verdict.json} what the gate has decided: whoever reads that file alone must not take the tests' word for the build's. */
public final class GatedVerdict {

    private static final int LONGEST = 300;
    private static final List<String> GREEN = List.of("PASS", "REFERENCE");

    private GatedVerdict() {}

    /**
     * Replaces what an earlier check of the same build has said; does nothing where there is no {@code verdict.json}.
     *
     * @param output the folder of what a run leaves: {@code target/touchstone}
     * @param decision of the gate on the whole build
     * @param reasons objections, as JSON has them
     * @throws NoVerdictException if the file cannot be read or written
     */
    public static void write(Path output, String decision, boolean letThrough, List<Map<String, Object>> reasons) {
        Map<String, Object> gate = VerdictFile.gate(decision, letThrough);
        gate.put("reasons", reasons);
        Path file = output.resolve(ReportFiles.VERDICT);
        try {
            new FileGuard(output.resolve(ReportFiles.LOCK)).call(() -> rewrite(file, gate));
        } catch (IOException trouble) {
            throw new NoVerdictException(
                    Explanation.of("ERROR " + file + ": the gate's decision cannot be written there: "
                                    + Untrusted.line(trouble.toString(), LONGEST))
                            .why("a deployer reads the verdict there, and what the tests found is not all that counts.")
                            .fix("delete the file and run the build again."),
                    trouble);
        }
    }

    private static Optional<Path> rewrite(Path file, Map<String, Object> gate) throws IOException {
        Optional<byte[]> written = WholeFile.read(file);
        if (written.isPresent()) {
            Map<String, @Nullable Object> told = read(written.get());
            told.put(VerdictFile.DECISION, decision(told, gate));
            told.put(VerdictFile.GATE, gate);
            WholeFile.replace(file, JsonWriter.indented(told) + "\n");
        }
        return Optional.of(file);
    }

    private static Map<String, @Nullable Object> read(byte[] written) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(new String(written, StandardCharsets.UTF_8))) {
            if (JsonReader.next(parser) instanceof Map<?, ?> members) {
                Map<String, @Nullable Object> told = new LinkedHashMap<>();
                members.forEach((name, value) -> told.put(String.valueOf(name), value));
                return told;
            }
            throw new IOException("it is no JSON object");
        }
    }

    /** The tests' own, of all versions, unless that is green and the gate's is not. */
    private static String decision(Map<String, @Nullable Object> told, Map<String, Object> gate) {
        String tests = told.get("versions") instanceof List<?> versions
                ? versions.stream()
                        .map(version -> version instanceof Map<?, ?> members ? members.get(VerdictFile.DECISION) : null)
                        .map(String::valueOf)
                        .min(Comparator.comparing(Decided::rank))
                        .orElse("ERROR")
                : "ERROR";
        String gates = String.valueOf(gate.get(VerdictFile.DECISION));
        return GREEN.contains(tests) && !gates.equals("PASS") ? gates : tests;
    }
}
