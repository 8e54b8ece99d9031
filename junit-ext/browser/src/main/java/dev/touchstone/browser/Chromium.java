package dev.touchstone.browser;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser on this machine. Nothing is ever downloaded: Selenium is given both files.
 *
 * @param binary the browser
 * @param driver what speaks WebDriver for it
 */
public record Chromium(Path binary, Path driver) {

    private static final List<String> BINARIES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromium.chromedriver");

    /**
     * The one installed here.
     *
     * @param settings {@code chromium} and {@code chromedriver} name the files; looked for in {@code PATH} without
     * @throws NoVerdictException if one of them is missing; says how to install it
     */
    public static Chromium installed(Map<String, String> settings, Map<String, String> environment) {
        List<Path> folders = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new Chromium(
                named(settings, "chromium").or(() -> first(BINARIES, folders)).orElseThrow(() -> missing(BINARIES)),
                named(settings, "chromedriver")
                        .or(() -> first(DRIVERS, folders))
                        .orElseThrow(() -> missing(DRIVERS)));
    }

    private static Optional<Path> named(Map<String, String> settings, String key) {
        return Optional.ofNullable(settings.get(key)).map(Path::of);
    }

    private static Optional<Path> first(List<String> names, List<Path> folders) {
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static NoVerdictException missing(List<String> names) {
        return new NoVerdictException(Explanation.of("ERROR no " + names.get(0) + " on this machine")
                .fact("looked for", String.join(", ", names) + " in PATH")
                .why("what people see of report.html is proved in a real browser only.")
                .fix("install Debian's packages chromium and chromium-driver; or name others by -Dchromium=FILE and"
                        + " -Dchromedriver=FILE; or, elsewhere than on a build server, leave these tests out by"
                        + " -DskipBrowser.")
                .run(".ci/install"));
    }
}
