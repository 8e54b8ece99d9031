package dev.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledJdksTests {

    @TempDir
    Path folder;

    @Test
    void areFoundByTheirReleaseFile() throws IOException {
        Path seventeen = jdk("seventeen", "17.0.15");
        Path newest = jdk("newest", "25");

        assertThat(InstalledJdks.among(List.of(newest, seventeen)))
                .containsOnlyKeys(17, 25)
                .containsEntry(17, seventeen)
                .containsEntry(25, newest);
    }

    @Test
    void areTooOldBelowSeventeen() throws IOException {
        assertThat(InstalledJdks.among(List.of(jdk("eleven", "11.0.2"), jdk("eight", "1.8.0_402"))))
                .isEmpty();
    }

    @Test
    void countOnceForEachMajorVersionTheFirstOneWinning() throws IOException {
        Path first = jdk("first", "21.0.1");

        assertThat(InstalledJdks.among(List.of(first, jdk("second", "21.0.2")))).containsExactly(Map.entry(21, first));
    }

    @Test
    void areNoJdksWithoutALauncherOrAReleaseFile() throws IOException {
        Path noLauncher = jdk("source", "17.0.15");
        Files.delete(InstalledJdks.java(noLauncher));
        Path noRelease = jdk("stripped", "17.0.15");
        Files.delete(noRelease.resolve("release"));

        assertThat(InstalledJdks.among(List.of(noLauncher, noRelease, folder.resolve("absent"))))
                .isEmpty();
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path java = InstalledJdks.java(home);
        Files.createDirectories(java.getParent());
        Files.writeString(java, "");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
