package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.time.Duration;
import java.util.Optional;

/** The values of a connection by their type; what is refused is quoted only where it cannot be a secret. */
record ConnectionValues(Section section) {

    private static final Duration LONGEST = Duration.ofDays(1);

    /** Text that is not shown where it is something else: it may be a password. */
    Optional<String> text(String key) {
        return section.get(key).map(node -> {
            if (node.value() instanceof String text && !text.isBlank()) {
                return text;
            }
            throw refused(key, "is no text", "write " + key + ": and a text, in quotes.");
        });
    }

    Optional<Boolean> isTrue(String key) {
        return section.get(key).map(node -> {
            if (node.value() instanceof Boolean value) {
                return value;
            }
            throw refused(key, "is " + node.kind() + ", not true or false", "write true or false.");
        });
    }

    /** From 1. */
    Optional<Integer> count(String key, int most) {
        return section.get(key).map(node -> {
            if (node.value() instanceof Integer value && value >= 1 && value <= most) {
                return value;
            }
            throw refused(key, "is " + node.kind() + ", not a whole number from 1 to " + most, "write such a number.");
        });
    }

    /** Up to a day. */
    Optional<Duration> span(String key) {
        return section.get(key).map(node -> Optional.of(node)
                .map(Node::value)
                .filter(String.class::isInstance)
                .flatMap(text -> WrittenSpan.of((String) text))
                .filter(span -> !span.isZero() && span.compareTo(LONGEST) <= 0)
                .orElseThrow(() -> refused(
                        key,
                        "is " + node.kind() + ", not a duration of at most a day",
                        "write a whole number with its unit ms, s, m or h: " + key + ": 90s")));
    }

    ConfigurationException refused(String key, String problem, String fix) {
        return new ConfigurationException(explanation(key, problem).fix(fix));
    }

    Explanation explanation(String key, String problem) {
        return Explanation.of(section.place(key) + ": " + key + " of " + section.name() + " " + problem);
    }
}
