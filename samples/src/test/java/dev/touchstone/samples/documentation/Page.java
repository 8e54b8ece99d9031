package dev.touchstone.samples.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One page of the documentation.
 *
 * @param path from the root of the repository, with slashes
 */
record Page(String path, String text) {

    private static final Pattern FENCED =
            Pattern.compile("(?ms)^(?<file><!-- file: [^\\n]*-->\\n)?^```(?<language>\\w*)\\n(?<content>.*?)^```$");

    private static final Pattern LINK = Pattern.compile("\\[[^]\\n]*]\\((?!https?:|mailto:)([^)\\s]+)\\)");

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher fenced = FENCED.matcher(text);
        while (fenced.find()) {
            int line = 1
                    + (int) text.substring(0, fenced.start("language"))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            blocks.add(new Block(
                    this, line, fenced.group("language"), fenced.group("content"), fenced.group("file") != null));
        }
        return blocks;
    }

    Stream<String> relativeLinks() {
        return LINK.matcher(FENCED.matcher(text).replaceAll("")).results().map(match -> match.group(1));
    }

    /** What a link may name after {@code #}, as GitHub derives it from the headings. */
    List<String> anchors() {
        return FENCED.matcher(text)
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(java.util.Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .toList();
    }

    @Override
    public String toString() {
        return path;
    }
}
