package dev.touchstone.junit.policy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.policy.Stage.Authority;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.JsonValues;
import dev.touchstone.junit.version.KnownNames;
import dev.touchstone.junit.version.Node;
import dev.touchstone.junit.version.Section;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One stage of the policy as it is written.
 *
 * @param section of the file
 */
record StageReader(Section section) {

    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})d");
    private static final String AGE = "days such as 30d, or a duration such as PT12H, above 0";

    Stage stage(String name) {
        section.allowing("alpha", "tolerance", "inconclusive", "maxAge", "maxExposure", "slices");
        OptionalDouble exposure = number("maxExposure", share -> share >= 0 && share <= 1, "a share from 0 to 1");
        return new Stage(
                name,
                number("alpha", rate -> rate > 0 && rate < 0.5, "a number above 0 and below 0.5"),
                number("tolerance", margin -> margin > 0 && margin < 1, "a number above 0 and below 1"),
                inconclusive(),
                new Authority(
                        section.text("maxAge").map(this::age).orElse(Authority.NONE.maxAge()),
                        exposure.orElse(Authority.NONE.maxExposure()),
                        section.get("slices").map(this::slices).orElse(Authority.NONE.slices())));
    }

    private OptionalDouble number(String key, DoublePredicate legal, String words) {
        if (section.get(key).isEmpty()) {
            return OptionalDouble.empty();
        }
        Node node = section.get(key).orElseThrow();
        if (node.value() instanceof Number number && legal.test(number.doubleValue())) {
            return OptionalDouble.of(number.doubleValue());
        }
        throw wrong(key, String.valueOf(node.plain()), words);
    }

    private Inconclusive inconclusive() {
        return section.text("inconclusive").map(this::inconclusive).orElse(Inconclusive.FAIL);
    }

    private Inconclusive inconclusive(String written) {
        KnownNames known = new KnownNames(
                Arrays.stream(Inconclusive.values()).map(Inconclusive::word).toList());
        return Arrays.stream(Inconclusive.values())
                .filter(value -> value.word().equals(written))
                .findFirst()
                .orElseThrow(() -> wrong("inconclusive", written, String.join(" or ", known.names())));
    }

    private Duration age(String written) {
        Matcher days = DAYS.matcher(written);
        try {
            Duration age = days.matches() ? Duration.ofDays(Long.parseLong(days.group(1))) : Duration.parse(written);
            if (age.compareTo(Duration.ZERO) > 0) {
                return age;
            }
        } catch (DateTimeParseException noDuration) {
            throw wrong("maxAge", written, AGE);
        }
        throw wrong("maxAge", written, AGE);
    }

    private List<String> slices(Node written) {
        List<String> slices = texts(written, section.source(), "slices of " + section.name());
        if (slices.isEmpty()) {
            throw wrong("slices", "[]", "a list of slices, or left out for all");
        }
        return slices;
    }

    /** @param name of the list, for messages */
    static List<String> texts(Node list, String source, String name) {
        if (!(list.value() instanceof List<?> elements)) {
            throw refused(source, list, name + " is " + list.kind() + ", not a list");
        }
        List<String> texts = new ArrayList<>();
        for (Object element : elements) {
            Node node = (Node) element;
            if (!(node.value() instanceof String text) || text.isBlank()) {
                throw refused(
                        source, node, "an element of " + name + " is " + JsonValues.kind(node.value()) + ", not text");
            }
            texts.add(text);
        }
        return texts;
    }

    private static ConfigurationException refused(String source, Node node, String problem) {
        return new ConfigurationException(
                Explanation.of(source + ":" + node.line() + ": " + problem).fix("write every element after '- '."));
    }

    private ConfigurationException wrong(String key, String written, String legal) {
        return new ConfigurationException(Explanation.of(section.place(key) + ": " + key + " of " + section.name()
                        + " is \"" + Excerpt.of(written) + "\"")
                .fact("legal", legal)
                .fix("write " + legal + "."));
    }
}
