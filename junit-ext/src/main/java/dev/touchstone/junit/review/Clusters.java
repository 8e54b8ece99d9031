package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Exemplar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which answers came how often: {@code -} no more, {@code +} new, and those that stay. */
final class Clusters {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST = 160;

    private Clusters() {}

    static List<String> lines(Optional<ApprovedOutput> approved, ApprovedOutput proposed) {
        Map<String, Exemplar> before = approved.map(Clusters::byText).orElse(Map.of());
        Map<String, Exemplar> after = byText(proposed);
        String of = " of " + proposed.answers().samples();
        List<String> lines = new ArrayList<>();
        before.forEach((text, exemplar) -> lines.add(line(exemplar, Optional.ofNullable(after.get(text)), of)));
        after.forEach((text, exemplar) -> {
            if (!before.containsKey(text)) {
                lines.add("+ " + exemplar.count() + of + ": " + shown(exemplar));
            }
        });
        return lines;
    }

    /** White space apart two texts are one answer. */
    static String normalised(String text) {
        return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static Map<String, Exemplar> byText(ApprovedOutput output) {
        return output.answers().exemplars().stream()
                .collect(Collectors.toMap(
                        exemplar -> normalised(exemplar.text()),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private static String line(Exemplar before, Optional<Exemplar> after, String of) {
        return after.map(exemplar -> "  " + before.count() + " → " + exemplar.count() + of)
                        .orElse("- " + before.count() + " → none shown")
                + ": " + shown(before);
    }

    private static String shown(Exemplar exemplar) {
        return Untrusted.line(exemplar.text(), LONGEST);
    }
}
