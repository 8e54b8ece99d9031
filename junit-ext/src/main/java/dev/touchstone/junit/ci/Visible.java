package dev.touchstone.junit.ci;

/** Text of which nobody could see a part: controls but line ends and tabs, unpaired and invisible characters become {@code \}{@code uXXXX}. */
final class Visible {

    private Visible() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> append(character, shown));
        return shown.toString();
    }

    private static void append(int character, StringBuilder to) {
        if (character == '\n' || character == '\t' || isVisible(character)) {
            to.appendCodePoint(character);
        } else {
            for (char unit : Character.toChars(character)) {
                to.append(String.format("\\u%04X", (int) unit));
            }
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
