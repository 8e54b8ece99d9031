package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, run as a script runs it. */
class GateByJarIT {

    private static final String JAR = System.getProperty("it.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path module;

    @Test
    void anOutageHasAnExitCodeOfItsOwn() throws Exception {
        new JudgedModule(module).expecting().judged("ERROR");
        Process check = new ProcessBuilder(JAVA, "-jar", JAR, "check", "--project=" + module)
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).as(said).isEqualTo(4);
        assertThat(said).contains("the provider is down", "CHECK 1 verdict: 1 objection.");
    }
}
