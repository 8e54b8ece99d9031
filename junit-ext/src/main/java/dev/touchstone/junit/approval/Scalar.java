package dev.touchstone.junit.approval;

/** A text on one line: made visible, and as a JSON string where it would not be read back as it is. */
final class Scalar {

    private Scalar() {}

    static String of(String text) {
        String shown = Visible.of(text);
        boolean plain = !shown.isEmpty()
                && shown.charAt(0) != '"'
                && shown.equals(shown.strip())
                && shown.indexOf('\n') < 0
                && shown.indexOf('\t') < 0;
        return plain ? shown : json(shown);
    }

    /** As a JSON string, whatever it is. */
    static String quoted(String text) {
        return json(Visible.of(text));
    }

    /** @throws BadLine if it starts as a JSON string and is none, or holds an escape that is none */
    static String read(String written, int line) {
        return unescaped(written.startsWith("\"") ? Json.string(written, line) : written, line);
    }

    static String unescaped(String shown, int line) {
        try {
            return Visible.read(shown);
        } catch (IllegalArgumentException bad) {
            throw new BadLine(line, "the line " + bad.getMessage());
        }
    }

    /** JSON whose strings hold nothing that cannot be seen. */
    static String visible(String json) {
        StringBuilder shown = new StringBuilder();
        json.codePoints().forEach(character -> {
            if (Visible.isPlain(character)) {
                shown.appendCodePoint(character);
            } else {
                for (char unit : Character.toChars(character)) {
                    shown.append(String.format("\\u%04x", (int) unit));
                }
            }
        });
        return shown.toString();
    }

    private static String json(String shown) {
        return '"'
                + shown.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
