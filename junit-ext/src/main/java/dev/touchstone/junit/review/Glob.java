package dev.touchstone.junit.review;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Chooses paths, as a file of ignored files does: without {@code /} a name anywhere in the path, else the path from its beginning or a
 * folder of it.
 *
 * @param text {@code **} is anything, {@code *} anything and {@code ?} one character within a name
 */
record Glob(String text) {

    boolean matches(String path) {
        Pattern pattern = Pattern.compile(regex());
        return text.contains("/")
                ? pattern.matcher(path).lookingAt() && startsWithin(pattern, path)
                : Arrays.stream(path.split("/"))
                        .anyMatch(name -> pattern.matcher(name).matches());
    }

    private boolean startsWithin(Pattern pattern, String path) {
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (pattern.matcher(path.substring(0, end)).matches()) {
                return true;
            }
        }
        return false;
    }

    private String regex() {
        StringBuilder regex = new StringBuilder();
        String[] anythings = text.split("\\*\\*", -1);
        for (int i = 0; i < anythings.length; i++) {
            regex.append(i == 0 ? "" : ".*");
            anythings[i].chars().forEach(character -> append((char) character, regex));
        }
        return regex.toString();
    }

    private static void append(char character, StringBuilder regex) {
        switch (character) {
            case '*' -> regex.append("[^/]*");
            case '?' -> regex.append("[^/]");
            default -> regex.append(Pattern.quote(String.valueOf(character)));
        }
    }
}
