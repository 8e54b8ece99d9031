package dev.touchstone.assertions.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays an explanation out: facts aligned in one block, then one line per section. */
final class Layout {

    private Layout() {}

    static String of(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        lines.add(explanation.headline());
        facts(explanation.facts(), lines);
        List<String> sections = sections(explanation);
        if (!sections.isEmpty()) {
            lines.add("");
            lines.addAll(sections);
        }
        return String.join("\n", lines);
    }

    private static void facts(List<Explanation.Fact> facts, List<String> lines) {
        if (facts.isEmpty()) {
            return;
        }
        lines.add("");
        int width = facts.stream().mapToInt(fact -> fact.label().length()).max().orElse(0);
        for (Explanation.Fact fact : facts) {
            String label = fact.label();
            for (String line : fact.text().split("\n", -1)) {
                lines.add(("  " + label + " ".repeat(width - label.length() + 1) + line).stripTrailing());
                label = "";
            }
        }
    }

    private static List<String> sections(Explanation explanation) {
        List<String> lines = new ArrayList<>();
        section("Why:  ", explanation.why(), lines);
        section("Fix:  ", explanation.fix(), lines);
        section("Read: ", explanation.read(), lines);
        section("Run:  ", explanation.run(), lines);
        return lines;
    }

    private static void section(String title, Optional<String> text, List<String> lines) {
        text.ifPresent(words -> lines.add(title + words.replace("\n", "\n      ")));
    }
}
