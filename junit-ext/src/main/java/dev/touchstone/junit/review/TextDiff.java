package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.review.Alignment.Fate;
import dev.touchstone.junit.review.Alignment.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts word by word. */
record TextDiff(List<Piece> pieces) {

    private static final Pattern WORDS = Pattern.compile("\\n|[^\\S\\n]+|\\S+");
    private static final int LONGEST = 2_000;

    static TextDiff of(String before, String after) {
        return new TextDiff(Alignment.of(words(before), words(after)));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Words that are gone or new. */
    int changes() {
        return (int) pieces.stream().filter(piece -> piece.fate() != Fate.SAME).count();
    }

    /** What is gone in {@code [-…-]}, what is new in <code>{+…+}</code>; safe to print. */
    List<String> lines() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean begins = i == 0 || pieces.get(i - 1).fate() != piece.fate();
            boolean ends = i == pieces.size() - 1 || pieces.get(i + 1).fate() != piece.fate();
            text.append(begins ? open(piece.fate()) : "").append(piece.word()).append(ends ? close(piece.fate()) : "");
        }
        return lines(text.toString());
    }

    /** A text as it is; safe to print. */
    static List<String> lines(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(line -> "  | " + Untrusted.line(line, LONGEST))
                .toList();
    }

    private static String open(Fate fate) {
        return switch (fate) {
            case SAME -> "";
            case GONE -> "[-";
            case NEW -> "{+";
        };
    }

    private static String close(Fate fate) {
        return switch (fate) {
            case SAME -> "";
            case GONE -> "-]";
            case NEW -> "+}";
        };
    }
}
