package dev.touchstone.samples.router;

import java.util.List;

/**
 * What a customer may want.
 *
 * @param name the queue the ticket goes to
 * @param descriptions sentences that say what belongs there, at least one
 */
record Intent(String name, List<String> descriptions) {

    Intent {
        descriptions = List.copyOf(descriptions);
    }
}
