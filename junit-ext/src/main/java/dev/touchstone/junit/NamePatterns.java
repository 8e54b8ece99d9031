package dev.touchstone.junit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of classes as settings write them: {@code *} stands for any characters, packages included. */
record NamePatterns(Optional<List<String>> patterns) implements Predicate<String> {

    /** Every name where there are no patterns. */
    @Override
    public boolean test(String className) {
        return patterns.isEmpty()
                || patterns.get().stream()
                        .anyMatch(pattern -> regex(pattern).matcher(className).matches());
    }

    private static Pattern regex(String pattern) {
        return Pattern.compile(
                Arrays.stream(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
