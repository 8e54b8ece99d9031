package dev.touchstone.junit.page;

import java.util.List;
import java.util.Map;

/**
 * What is said of all runs of a page together.
 *
 * @param decision the worst of all outcomes
 * @param account as in {@code verdict.json}, and the same as one {@code line}
 * @param calls made by all verdicts
 * @param rows of the plain table: outcome, test, version, numbers and cost of every verdict, fit to print
 * @param past earlier builds, oldest first, as the page's {@code history} has them
 * @param createdAt when, in ISO 8601
 */
public record PageHead(
        String decision,
        Map<String, Object> account,
        int calls,
        List<List<String>> rows,
        List<Map<String, Object>> past,
        String createdAt) {

    /** Keeps copies. */
    public PageHead {
        rows = List.copyOf(rows);
        past = List.copyOf(past);
    }
}
