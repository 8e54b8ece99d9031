package dev.touchstone.junit.approval;

/** A text between fences that are one longer than any run of the same character within. */
final class Fenced {

    private static final char FENCE = '~';
    private static final int SHORTEST = 3;
    private static final String INFO = "text";
    private static final String NO_END = " no-eol";

    private Fenced() {}

    static void write(String text, StringBuilder to) {
        String shown = Visible.of(text);
        String fence = String.valueOf(FENCE).repeat(Math.max(SHORTEST, longestRun(shown) + 1));
        boolean ends = shown.endsWith("\n");
        to.append(fence).append(INFO).append(ends ? "\n" : NO_END + "\n");
        to.append(shown).append(ends ? "" : "\n").append(fence).append('\n');
    }

    static String read(FileLines lines) {
        String opening = lines.next();
        String fence = opening.substring(0, run(opening, 0));
        boolean ends = opening.equals(fence + INFO);
        if (fence.length() < SHORTEST || (!ends && !opening.equals(fence + INFO + NO_END))) {
            throw lines.wrong("~~~" + INFO, opening);
        }
        StringBuilder text = new StringBuilder();
        while (!lines.isNext(fence)) {
            text.append(Scalar.unescaped(lines.next(), lines.line())).append('\n');
        }
        lines.expect(fence);
        return text.substring(0, ends ? text.length() : Math.max(text.length() - 1, 0));
    }

    private static int longestRun(String text) {
        int longest = 0;
        for (int i = text.indexOf(FENCE); i >= 0; i = text.indexOf(FENCE, i + 1)) {
            int run = run(text, i);
            longest = Math.max(longest, run);
            i += run - 1;
        }
        return longest;
    }

    private static int run(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == FENCE) {
            end++;
        }
        return end - start;
    }
}
