package dev.touchstone.junit.version;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with {@code {{field}}} in it; one pass, no logic, no escape. */
record Template(String text) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");

    List<Placeholder> placeholders() {
        List<Placeholder> placeholders = new ArrayList<>();
        int line = 1;
        int counted = 0;
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            line += lineEnds(counted, matcher.start());
            counted = matcher.start();
            placeholders.add(new Placeholder(name(matcher), line));
        }
        return placeholders;
    }

    // One pass over the template: a value that itself contains {{x}} is data and stays as it is.
    String render(UnaryOperator<String> fields) {
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(fields.apply(name(match))));
    }

    private static String name(MatchResult match) {
        return match.group(1).strip();
    }

    private int lineEnds(int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
    }
}
