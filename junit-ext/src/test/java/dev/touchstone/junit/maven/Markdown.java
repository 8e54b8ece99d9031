package dev.touchstone.junit.maven;

import static java.util.regex.Pattern.MULTILINE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the files and commands out of a document, so that what it shows is what is tested.
 *
 * <p>A fenced block after {@code <!-- file: PATH -->} is that file; one after {@code <!-- run: green, red -->} holds one command per
 * line, and how each of them ends.
 */
record Markdown(String text) {

    private static final Pattern BLOCK =
            Pattern.compile("^<!-- (file|run): (.+?) -->\\R```\\w*\\R(.*?\\R)```$", MULTILINE | Pattern.DOTALL);
    private static final Pattern ANNOUNCED = Pattern.compile("<!-- (file|run):");

    Markdown {
        long blocks = BLOCK.matcher(text).results().count();
        long announced = ANNOUNCED.matcher(text).results().count();
        if (blocks != announced) {
            throw new IllegalArgumentException(announced + " blocks are announced, but " + blocks + " follow at once");
        }
    }

    /** Contents by path, in the order of the document. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Matcher block = BLOCK.matcher(text); block.find(); ) {
            if (block.group(1).equals("file") && files.put(block.group(2), block.group(3)) != null) {
                throw new IllegalArgumentException(block.group(2) + " is there twice");
            }
        }
        return files;
    }

    /** How each command must end, {@code green} or {@code red}, in the order of the document. */
    Map<String, String> commands() {
        Map<String, String> commands = new LinkedHashMap<>();
        for (Matcher block = BLOCK.matcher(text); block.find(); ) {
            if (block.group(1).equals("run")) {
                pair(block.group(3).lines().toList(), List.of(block.group(2).split(", ")), commands);
            }
        }
        return commands;
    }

    private static void pair(List<String> lines, List<String> ends, Map<String, String> commands) {
        if (lines.size() != ends.size()) {
            throw new IllegalArgumentException(lines + " end as " + ends);
        }
        for (int i = 0; i < lines.size(); i++) {
            commands.put(lines.get(i), ends.get(i));
        }
    }
}
