package dev.touchstone.junit.version;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Halves of characters: in UTF-8 they would become question marks. */
final class LoneSurrogates {

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private LoneSurrogates() {}

    /** The same text in JSON, with an escape for every half. */
    static String escapedIn(String json) {
        return HALF.matcher(json).replaceAll(LoneSurrogates::escaped);
    }

    private static String escaped(MatchResult half) {
        return "\\\\u" + Integer.toHexString(half.group().charAt(0));
    }
}
