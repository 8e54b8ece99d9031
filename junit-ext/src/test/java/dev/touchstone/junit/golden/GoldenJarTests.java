package dev.touchstone.junit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.version.Resources;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A golden set that several modules share comes to them in a jar. */
class GoldenJarTests {

    private static final int MANY = CaseStore.MOST_IN_MEMORY + 1;

    @TempDir
    Path folder;

    private URLClassLoader jar(String entry, String content) throws IOException {
        Path jar = folder.resolve("shared.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry(entry));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    }

    @Test
    void aSetInAJarIsReadLikeAnyOther() throws IOException {
        try (URLClassLoader loader = jar("golden/shared.csv", "id,input\na,\"x\ny\"\nb,z\n")) {
            GoldenSet set = GoldenFile.read("shared.csv", Resources.of(loader));

            assertThat(set.source()).isEqualTo("golden/shared.csv");
            assertThat(set.cases()).extracting(GoldenCase::line).containsExactly(2, 4);
        }
    }

    @Test
    void theCasesOfALargeSetInAJarAreReadWhenTheyAreAskedFor() throws IOException {
        String lines = IntStream.range(0, MANY)
                .mapToObj(n -> "{\"id\": \"case-" + n + "\", \"input\": \"" + n + "\"}")
                .collect(Collectors.joining("\n"));
        GoldenSet set;
        try (URLClassLoader loader = jar("shared/large.jsonl", lines)) {
            set = GoldenFile.read("shared/large.jsonl", Resources.of(loader));
        }

        assertThat(set.cases()).isInstanceOf(SpooledCases.class).hasSize(MANY);
        assertThat(set.cases().get(MANY - 1).input()).isEqualTo(String.valueOf(MANY - 1));
    }
}
