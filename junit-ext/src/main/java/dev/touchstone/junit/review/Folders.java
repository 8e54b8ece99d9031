package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folders that were named.
 *
 * @param from where files come from
 * @param history of earlier builds
 */
record Folders(List<Path> from, List<Path> history) {

    /**
     * The only one files come from, if one was named.
     *
     * @throws ConfigurationException if several were
     */
    Optional<Path> onlyFrom() {
        if (from.size() > 1) {
            throw new ConfigurationException(Explanation.of("from names " + from.size() + " folders. Nothing was done.")
                    .fix("name one folder at a time."));
        }
        return from.stream().findFirst();
    }
}
