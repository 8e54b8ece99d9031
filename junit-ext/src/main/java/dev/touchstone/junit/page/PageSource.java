package dev.touchstone.junit.page;

import dev.touchstone.junit.results.BuildAnswers;
import dev.touchstone.junit.results.BuildRecord;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One run whose results a page shows.
 *
 * @param module the module it belongs to, where there are several
 * @param build its verdicts
 * @param output the folder of what it left: {@code target/touchstone}
 */
public record PageSource(Optional<String> module, BuildRecord build, Path output) {

    BuildAnswers answers() {
        return new BuildAnswers(output.resolve("results"), build.run());
    }
}
