package dev.touchstone.junit.model.provider;

import dev.touchstone.junit.version.ModelVersion;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which model ids may be reported as served where a version asks: what it says, else the id itself or a dated snapshot of it. A provider
 * in front of an id ({@code models/}, {@code openai/}, {@code us.anthropic.}) counts only where both have one.
 */
final class ServedIds {

    private static final int LONGEST = 300;
    private static final String MONTH_DAY = "(0[1-9]|1[0-2])-?(0[1-9]|[12]\\d|3[01])";

    // gpt-4o-2024-08-06, claude-sonnet-4-20250514, gpt-4-0613, gemini-2.0-flash-001
    private static final String DATE = "[-@]20\\d{2}-?" + MONTH_DAY + "|-" + MONTH_DAY + "|-\\d{3}";
    private static final Pattern DATED = Pattern.compile(".*(" + DATE + ")");
    private static final Pattern SNAPSHOT = Pattern.compile(DATE + "|:latest");
    private static final Pattern ALIAS = Pattern.compile("-latest$|-0$");

    private ServedIds() {}

    static boolean allow(ModelVersion version, String served) {
        return served.length() <= LONGEST
                && version.served()
                        .map(pattern -> matches(pattern, served))
                        .orElseGet(() -> isSame(ProvidedId.of(version.model()), ProvidedId.of(served)));
    }

    static String words(ModelVersion version) {
        return version.served().orElse(version.model() + " or a dated snapshot of it");
    }

    private static boolean matches(String pattern, String served) {
        String regex =
                Arrays.stream(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return served.matches(regex);
    }

    private static boolean isSame(ProvidedId asked, ProvidedId served) {
        return asked.mayBeBy(served) && isSame(asked.id(), served.id());
    }

    private static boolean isSame(String asked, String served) {
        return served.equals(asked)
                || (!DATED.matcher(asked).matches()
                        && Stream.of(asked, ALIAS.matcher(asked).replaceFirst(""))
                                .anyMatch(stem -> isSnapshot(stem, served)));
    }

    private static boolean isSnapshot(String stem, String served) {
        return served.startsWith(stem)
                && SNAPSHOT.matcher(served.substring(stem.length())).matches();
    }
}
