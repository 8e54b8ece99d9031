package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTests {

    private static final Map<String, String> NONE = Map.of();

    @TempDir
    Path folder;

    @Test
    void isFoundInThePath() throws IOException {
        program("chromium-browser");
        program("chromedriver");

        assertThat(Chromium.installed(NONE, path()))
                .isEqualTo(new Chromium(folder.resolve("chromium-browser"), folder.resolve("chromedriver")));
    }

    @Test
    void isWhatTheSettingsName() throws IOException {
        program("chromium");
        program("chromedriver");

        assertThat(Chromium.installed(Map.of("chromium", "/opt/one", "chromedriver", "/opt/two"), path()))
                .isEqualTo(new Chromium(Path.of("/opt/one"), Path.of("/opt/two")));
    }

    @Test
    void tellsHowToInstallABrowser() {
        assertThatExceptionOfType(NoVerdictException.class)
                .isThrownBy(() -> Chromium.installed(NONE, path()))
                .withMessage(
                        """
                        ERROR no chromium on this machine

                          looked for chromium, chromium-browser, google-chrome in PATH

                        Why:  what people see of report.html is proved in a real browser only.
                        Fix:  install Debian's packages chromium and chromium-driver; or name others by -Dchromium=FILE and -Dchromedriver=FILE; or, elsewhere than on a build server, leave these tests out by -DskipBrowser.
                        Run:  .ci/install""");
    }

    @Test
    void tellsHowToInstallADriver() throws IOException {
        program("chromium");

        assertThatExceptionOfType(NoVerdictException.class)
                .isThrownBy(() -> Chromium.installed(NONE, path()))
                .withMessageStartingWith(
                        """
                        ERROR no chromedriver on this machine

                          looked for chromedriver, chromium.chromedriver in PATH
                        """);
    }

    private void program(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Map<String, String> path() {
        return Map.of("PATH", folder.toString());
    }
}
