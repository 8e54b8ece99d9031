package dev.touchstone.junit.version;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with {@code {{field}}} in it; one pass, no logic, no escape. */
record Template(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");

    List<Placeholder> placeholders() {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> new Placeholder(name(match), lineOf(match.start())))
                .toList();
    }

    // One pass over the template: a value that itself contains {{x}} is data and stays as it is.
    String render(UnaryOperator<String> fields) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(fields.apply(name(match))));
    }

    private static String name(MatchResult match) {
        return match.group(1).strip();
    }

    private int lineOf(int index) {
        return 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
    }
}
