package dev.touchstone.assertions.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of the reference is tested against, or it is said why not. */
class ReferenceColumnsTests {

    private static final ReadColumns READ = ReadColumns.ofAllTests();

    static Stream<String> files() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ReferenceColumnsTests.class.getResource("/reference"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> Objects.requireNonNull(file.getFileName())
                            .toString()
                            .replace(".csv", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<ColumnsWithoutFunction> listed() {
        return ColumnsWithoutFunction.ALL.stream();
    }

    @Test
    void allFilesOfTheReferenceAreThere() throws IOException, URISyntaxException {
        assertThat(files()).hasSize(32).contains("clustered-data", "kappa", "tost-paired");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyColumnIsReadByATestOrListedWithAReason(String file) {
        List<String> columns = Vectors.columns(file);
        List<String> read = READ.in(file, columns);
        assertThat(columns.stream().filter(column -> !read.contains(column)))
                .as("columns of %s that no test reads", file)
                .containsExactlyInAnyOrderElementsOf(listedOf(file));
    }

    @ParameterizedTest
    @MethodSource("listed")
    void everyReasonNamesColumnsThatExist(ColumnsWithoutFunction listed) {
        assertThat(listed.reason()).isNotBlank();
        assertThat(Vectors.columns(listed.file())).containsAll(listed.columns());
    }

    @Test
    void aColumnIsReadWhereItsFileIs() {
        ReadColumns read = ReadColumns.of(
                "Vectors.rows(\"some\"); row.number(\"p\"); agrees(row, \"wilson\"); row.number(method + \"_lo\");",
                "Vectors\n.rows(\"other\"); row.number(\"q\");");
        List<String> columns = List.of("p", "q", "r", "wilson_lo", "wilson_hi", "wald_lo");
        assertThat(read.in("some", columns)).containsExactly("p", "wilson_lo");
        assertThat(read.in("other", columns)).containsExactly("q");
        assertThat(read.in("neither", columns)).isEmpty();
    }

    private static List<String> listedOf(String file) {
        return listed().filter(listed -> listed.file().equals(file))
                .flatMap(listed -> listed.columns().stream())
                .toList();
    }
}
