package dev.touchstone.junit.approval;

/** A text on one line: as it is where that is safe, else as a JSON string. */
final class Scalar {

    private Scalar() {}

    static String of(String text) {
        boolean plain = !text.isEmpty()
                && text.charAt(0) != '"'
                && text.equals(text.strip())
                && text.codePoints().allMatch(Scalar::isPlain);
        return plain ? text : quoted(text);
    }

    /** @throws BadLine if it starts as a JSON string and is none */
    static String read(String written, int line) {
        return written.startsWith("\"") ? Json.string(written, line) : written;
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.codePoints().forEach(character -> append(character, json));
        return json.append('"').toString();
    }

    /** JSON whose strings hold nothing that cannot be seen. */
    static String visible(String json) {
        StringBuilder shown = new StringBuilder();
        json.codePoints().forEach(character -> {
            if (isPlain(character)) {
                shown.appendCodePoint(character);
            } else {
                escape(character, shown);
            }
        });
        return shown.toString();
    }

    private static void append(int character, StringBuilder to) {
        if (character == '"' || character == '\\') {
            to.append('\\').appendCodePoint(character);
        } else if (character == '\n') {
            to.append("\\n");
        } else if (isPlain(character)) {
            to.appendCodePoint(character);
        } else {
            escape(character, to);
        }
    }

    private static void escape(int character, StringBuilder to) {
        for (char unit : Character.toChars(character)) {
            to.append(String.format("\\u%04x", (int) unit));
        }
    }

    private static boolean isPlain(int character) {
        return character != '\n' && character != '\t' && Visible.isPlain(character);
    }
}
