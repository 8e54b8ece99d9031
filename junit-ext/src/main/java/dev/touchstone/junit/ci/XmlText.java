package dev.touchstone.junit.ci;

/** Any text in XML 1.0: what XML cannot hold, and what nobody could see, becomes {@code \}{@code uXXXX}. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> append(character, shown));
        return shown.toString();
    }

    private static void append(int character, StringBuilder to) {
        switch (character) {
            case '&' -> to.append("&amp;");
            case '<' -> to.append("&lt;");
            case '>' -> to.append("&gt;");
            case '"' -> to.append("&quot;");
            case '\n' -> to.append("&#10;");
            case '\t' -> to.append("&#9;");
            default -> visible(character, to);
        }
    }

    private static void visible(int character, StringBuilder to) {
        boolean hidden =
                switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
        if (hidden) {
            for (char unit : Character.toChars(character)) {
                to.append(String.format("\\u%04X", (int) unit));
            }
        } else {
            to.appendCodePoint(character);
        }
    }
}
