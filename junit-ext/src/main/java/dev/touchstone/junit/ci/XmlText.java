package dev.touchstone.junit.ci;

/** Any text in XML 1.0, which cannot hold most of what nobody could see. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        return Visible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }
}
