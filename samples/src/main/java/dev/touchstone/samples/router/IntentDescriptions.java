package dev.touchstone.samples.router;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The router's prompt: Markdown with one section per intent. {@code ## billing} names the intent, each line below it describes it,
 * and whatever stands above the first section is a note to the reader.
 *
 * @param intents in the order of the file, at least two, each name once
 */
record IntentDescriptions(List<Intent> intents) {

    private static final String SECTION = "## ";

    IntentDescriptions {
        intents = List.copyOf(intents);
    }

    /** @throws IllegalArgumentException if there are fewer than two intents, or one is named twice or not described */
    static IntentDescriptions parse(String markdown) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : markdown.lines().map(String::strip).toList()) {
            if (line.startsWith(SECTION)) {
                section = open(line.substring(SECTION.length()).strip(), sections);
            } else if (!line.isEmpty()) {
                section.add(withoutBullet(line));
            }
        }
        return of(sections);
    }

    private static List<String> open(String name, Map<String, List<String>> sections) {
        List<String> section = new ArrayList<>();
        if (sections.put(name, section) != null) {
            throw new IllegalArgumentException("the intent \"" + name + "\" is described twice");
        }
        return section;
    }

    private static IntentDescriptions of(Map<String, List<String>> sections) {
        if (sections.size() < 2) {
            throw new IllegalArgumentException(
                    "a router needs at least two sections such as \"## billing\", found " + sections.size());
        }
        return new IntentDescriptions(sections.entrySet().stream()
                .map(section -> intent(section.getKey(), section.getValue()))
                .toList());
    }

    private static Intent intent(String name, List<String> descriptions) {
        if (descriptions.isEmpty()) {
            throw new IllegalArgumentException("the intent \"" + name + "\" has no description below it");
        }
        return new Intent(name, descriptions);
    }

    private static String withoutBullet(String line) {
        return line.startsWith("- ") ? line.substring(2).strip() : line;
    }
}
