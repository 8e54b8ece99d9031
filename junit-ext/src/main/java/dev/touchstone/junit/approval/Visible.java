package dev.touchstone.junit.approval;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as it stands in a file for humans: nothing in it is invisible, reorders what is read, or is lost in an editor or a checkout.
 *
 * <p>{@code ␍} is a carriage return, {@code ␠} and {@code ␉} are the last blank of a line, {@code ␛{200b}} is the character of that number;
 * line feeds stay. The set of characters is fixed here, since Java's own grows with Unicode and files must not depend on the JDK.
 */
final class Visible {

    private static final char ESCAPE = '␛';
    private static final char RETURN = '␍';
    private static final char BLANK = '␠';
    private static final char TAB = '␉';

    private static final Pattern ESCAPED = Pattern.compile("[␍␠␉]|␛(?:\\{([0-9a-f]{1,6})})?");

    // Git's own marks, of which a file must hold none but Git's.
    private static final Pattern MARK = Pattern.compile("(?m)^(?=(?:<{7}|={7}|>{7}|\\|{7})(?: |$))(.)");

    private Visible() {}

    static String of(String text) {
        return isHarmless(text) ? text : escaped(text);
    }

    private static String escaped(String text) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            boolean lineEnds = i == text.length() || text.charAt(i) == '\n';
            append(character, lineEnds, shown);
        }
        return MARK.matcher(shown).replaceAll(mark -> escape(mark.group(1).charAt(0)));
    }

    /** @throws IllegalArgumentException if an escape is none; the message completes "the line …" */
    static String read(String shown) {
        boolean any = shown.indexOf(ESCAPE) >= 0
                || shown.indexOf(RETURN) >= 0
                || shown.indexOf(BLANK) >= 0
                || shown.indexOf(TAB) >= 0;
        return any ? unescaped(shown) : shown;
    }

    private static String unescaped(String shown) {
        Matcher escaped = ESCAPED.matcher(shown);
        StringBuilder text = new StringBuilder(shown.length());
        int done = 0;
        while (escaped.find()) {
            text.append(shown, done, escaped.start()).appendCodePoint(character(escaped));
            done = escaped.end();
        }
        return text.append(shown, done, shown.length()).toString();
    }

    /** Whether a character may stand as it is, anywhere but at the end of a line. */
    static boolean isPlain(int character) {
        if (character < 0x7F) {
            return character >= ' ' || character == '\t' || character == '\n';
        }
        return character >= 0xA0 && !isOwn(character) && !isInvisible(character) && !isSurrogate(character);
    }

    /** Most texts are; then nothing needs to be copied. */
    private static boolean isHarmless(String text) {
        char before = '\n';
        for (int i = 0; i < text.length(); i++) {
            char now = text.charAt(i);
            boolean printed = now > ' ' && now < 0x7F && !(before == '\n' && "<=>|".indexOf(now) >= 0);
            boolean inside = now == ' ' && i + 1 < text.length() && text.charAt(i + 1) != '\n';
            if (!printed && !inside && now != '\n') {
                return false;
            }
            before = now;
        }
        return true;
    }

    private static void append(int character, boolean lineEnds, StringBuilder to) {
        if (character == '\r') {
            to.append(RETURN);
        } else if (lineEnds && character == ' ') {
            to.append(BLANK);
        } else if (lineEnds && character == '\t') {
            to.append(TAB);
        } else if (isPlain(character)) {
            to.appendCodePoint(character);
        } else {
            to.append(escape(character));
        }
    }

    private static String escape(int character) {
        return ESCAPE + "{" + Integer.toHexString(character) + "}";
    }

    private static int character(Matcher escaped) {
        return switch (escaped.group().charAt(0)) {
            case RETURN -> '\r';
            case BLANK -> ' ';
            case TAB -> '\t';
            default -> number(escaped);
        };
    }

    private static int number(Matcher escaped) {
        int number = escaped.group(1) == null ? -1 : Integer.parseInt(escaped.group(1), 16);
        Require.that(
                Character.isValidCodePoint(number),
                "has a ␛ that is not followed by the number of a character, as ␛{1b}");
        return number;
    }

    private static boolean isOwn(int character) {
        return character == ESCAPE || character == RETURN || character == BLANK || character == TAB;
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean isInvisible(int character) {
        return character == 0xAD
                || character == 0x61C
                || character == 0x180E
                || (character >= 0x200B && character <= 0x200F)
                || (character >= 0x2028 && character <= 0x202E)
                || (character >= 0x2060 && character <= 0x206F)
                || character == 0xFEFF
                || (character >= 0xFFF9 && character <= 0xFFFB)
                || character >= 0xE0000;
    }
}
