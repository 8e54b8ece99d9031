package dev.touchstone.junit.approval;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Two texts, line by line. */
final class TextDifferences {

    private static final int CONTEXT = 3;
    private static final String NO_END = "(no line end at the end)";

    private TextDifferences() {}

    static Comparison between(String approved, String now) {
        String one = normalised(approved);
        String other = normalised(now);
        return new Comparison(one.equals(other) ? List.of() : unified(lines(one), lines(other)));
    }

    private static List<String> unified(List<String> approved, List<String> now) {
        return UnifiedDiffUtils.generateUnifiedDiff(
                "approved", "now", approved, DiffUtils.diff(approved, now), CONTEXT);
    }

    private static String normalised(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** What cannot be seen would be a difference between two lines that look the same. */
    private static List<String> lines(String text) {
        String shown = Visible.of(text);
        String ended = shown.endsWith("\n") ? shown.substring(0, shown.length() - 1) : shown + "\n" + NO_END;
        return List.of(ended.split("\n", -1));
    }
}
