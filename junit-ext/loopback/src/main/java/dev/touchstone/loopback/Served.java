package dev.touchstone.loopback;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a reply tells of the model behind it.
 *
 * @param model empty: the one requested
 * @param usage by the request
 */
record Served(Optional<String> model, Optional<String> fingerprint, Function<Question, Optional<Usage>> usage) {

    static Served estimating(String text) {
        return new Served(Optional.empty(), Optional.empty(), question -> Optional.of(Usage.estimated(question, text)));
    }
}
