package dev.touchstone.junit.results;

import static dev.touchstone.junit.results.ResultFixture.V1;
import static dev.touchstone.junit.results.ResultFixture.passRate;
import static dev.touchstone.junit.results.ResultFixture.verdict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.version.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastBuildsTests {

    private static final VerdictRecord PASS = verdict(V1, "PASS", passRate("PASS", 60, 0.95));

    @TempDir
    private Path folder;

    private static void ran(Path output, String run) {
        try (Results results = Results.in(output, Map.of("sun.java.command", run + "-jvmRun1"))) {
            results.append(PASS);
        }
    }

    private static void kept(Path output, String run) throws IOException {
        WholeFile.replace(
                output.resolve("verdict.json"),
                JsonWriter.indented(Map.of(
                        "run", Map.of("id", run),
                        "versions", List.of(Map.of("tests", List.of(RecordFields.of(PASS)))))));
    }

    private List<String> found() {
        return PastBuilds.in(folder).stream().map(BuildRecord::run).toList();
    }

    @Test
    void everyRunOfAResultsFolderIsOne() {
        ran(folder, "2026-11-22T10-00-00_000");
        ran(folder, "2026-11-22T11-00-00_000");

        assertThat(found()).containsExactly("2026-11-22T10-00-00_000", "2026-11-22T11-00-00_000");
    }

    @Test
    void verdictJsonAloneIsEnough() throws IOException {
        kept(folder, "run-7");

        assertThat(PastBuilds.in(folder)).singleElement().satisfies(build -> {
            assertThat(build.run()).isEqualTo("run-7");
            assertThat(build.verdicts()).containsExactly(PASS);
        });
    }

    @Test
    void verdictJsonIsNotCountedBesideTheResultsItWasMadeOf() throws IOException {
        ran(folder, "2026-11-22T10-00-00_000");
        kept(folder, "2026-11-22T10-00-00_000");

        assertThat(found()).containsExactly("2026-11-22T10-00-00_000");
    }

    @Test
    void aFolderOfBuildsHoldsThemAll() throws IOException {
        ran(folder.resolve("101"), "2026-11-22T10-00-00_000");
        kept(folder.resolve("102"), "run-102");
        WholeFile.replace(folder.resolve("notes.txt"), "no build");

        assertThat(found()).containsExactly("2026-11-22T10-00-00_000", "run-102");
    }

    @Test
    void nothingIsFoundWhereNothingIs() throws IOException {
        assertThat(PastBuilds.in(folder)).isEmpty();
        assertThat(PastBuilds.in(folder.resolve("nowhere"))).isEmpty();

        WholeFile.replace(folder.resolve("verdict.json"), "{\"run\": {\"id\": \"run-1\"}, \"versions\": []}");
        assertThat(PastBuilds.in(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | 'verdicts' is missing or of another kind",
                "{} | 'versions' is missing or of another kind",
                "{\"versions\": [{}]} | 'tests' is missing or of another kind",
                "{\"versions\": [{\"tests\": [{}]}]} | 'test' is missing",
                "{\"versions\": []} | 'run' is missing or of another kind",
                "{\"versions\": [], \"run\": {}} | 'id' is missing or of another kind",
            })
    void aDamagedFileIsNamed(String content, String problem) throws IOException {
        Path file = folder.resolve("verdict.json");
        WholeFile.replace(file, content);

        assertThatThrownBy(() -> PastBuilds.in(folder))
                .hasMessageStartingWith("ERROR cannot read the results in " + file + ": " + problem);
    }
}
