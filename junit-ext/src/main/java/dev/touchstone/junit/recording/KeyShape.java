package dev.touchstone.junit.recording;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What keys look like, wherever they come from.
 *
 * @param name stands in the place of the key
 * @param hint without it there is no such key: far quicker to look for than the pattern
 */
record KeyShape(String name, String hint, Pattern pattern) implements UnaryOperator<String> {

    /** Words joined by hyphens may begin like a key; keys hold a digit or a capital letter, too. */
    static final List<KeyShape> ALL = List.of(
            of(
                    "private-key",
                    "PRIVATE KEY",
                    "-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|\\z)"),
            of("sk-ant", "sk-ant-", "(?<![A-Za-z0-9])sk-ant-[A-Za-z0-9_-]{12,}"),
            of("sk", "sk-", "(?<![A-Za-z0-9])sk-(?=[a-z_-]*[A-Z0-9])[A-Za-z0-9_-]{12,}"),
            of("AIza", "AIza", "AIza[A-Za-z0-9_-]{30,}"),
            of("AKIA", "IA", "(?<![A-Z0-9])A[KS]IA[A-Z0-9]{16}(?![A-Z0-9])"),
            of("github-token", "_", "(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})"),
            of("slack-token", "xox", "xox[a-z]-[A-Za-z0-9-]{10,}"),
            of("jwt", "eyJ", "eyJ[A-Za-z0-9_-]{5,}\\.eyJ[A-Za-z0-9_-]{5,}\\.[A-Za-z0-9_-]*"),
            of("bearer", "earer ", "(?<=[Bb]earer {1,3})(?=[A-Za-z._~+/=-]*[0-9])[A-Za-z0-9._~+/=-]{12,}"));

    private static KeyShape of(String name, String hint, String regex) {
        return new KeyShape(name, hint, Pattern.compile(regex));
    }

    @Override
    public String apply(String text) {
        return text.contains(hint) ? pattern.matcher(text).replaceAll(Placeholder.of(name)) : text;
    }
}
