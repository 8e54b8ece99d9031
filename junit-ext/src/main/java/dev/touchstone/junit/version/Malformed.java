package dev.touchstone.junit.version;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A parser's complaint about YAML or JSON, in one line.
 *
 * @param line from 1
 * @param column from 1
 * @param problem in the parser's words
 */
public record Malformed(int line, int column, String problem) {

    // SnakeYAML puts the place into the text, and it is more exact there than in the exception's location.
    private static final Pattern MARKED = Pattern.compile("(?m)^(\\S.*)\\n in 'reader', line (\\d+), column (\\d+)");
    private static final Pattern REMARK =
            Pattern.compile("( \\(start marker at |, got this instead: ).*", Pattern.DOTALL);
    private static final int LONGEST = 160;

    /** The last place the parser names. */
    public static Malformed of(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return MARKED.matcher(message)
                .results()
                .reduce((first, last) -> last)
                .map(Malformed::marked)
                .orElseGet(() -> located(e.getLocation(), message));
    }

    private static Malformed marked(MatchResult match) {
        return new Malformed(
                Integer.parseInt(match.group(2)),
                Integer.parseInt(match.group(3)),
                Excerpt.of(match.group(1), LONGEST));
    }

    private static Malformed located(JsonLocation place, String message) {
        String problem = Excerpt.of(REMARK.matcher(message).replaceFirst(""), LONGEST);
        return place == null
                ? new Malformed(1, 1, problem)
                : new Malformed(Math.max(place.getLineNr(), 1), Math.max(place.getColumnNr(), 1), problem);
    }
}
