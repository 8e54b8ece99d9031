package dev.touchstone.browser;

/**
 * Texts a model may say to do harm, or that break what is made carelessly.
 *
 * <p>Each begins with a mark of its own, so that it is found where it is shown.
 */
enum Hostile {
    SCRIPT("<script>alert(1)</script>"),
    END_OF_SCRIPT("</script><script>alert(2)</script>"),
    IMAGE("\"'><img src=http://127.0.0.1:1/x onerror=alert(3)>"),
    COMMENT("<!-- <script>"),
    CDATA("]]> --> </textarea></title></style></noscript>"),
    MARKDOWN("| a | b |\n|---|---|\n| [x](javascript:alert(4)) | `y` |"),
    ANSI("\u001b[31mred\u001b[0m\u001b]8;;http://127.0.0.1:1/\u0007link", "␛[31mred␛[0m␛]8;;http://127.0.0.1:1/␇link"),
    BIDI("invoice\u202Efdp.exe\u2066x\u2069", "invoice⟨U+202E⟩fdp.exe⟨U+2066⟩x⟨U+2069⟩"),
    SURROGATE("half \uD83D of a smile", "half ⟨U+D83D⟩ of a smile"),
    NUL("before\u0000after", "before␀after"),
    LINE_SEPARATOR("one\u2028two\u2029three", "one⟨U+2028⟩two⟨U+2029⟩three"),
    ENTITY("&lt;b&gt; &amp; &#0; ${7*7} {{7*7}} %s %n");

    private final String said;
    private final String shown;

    Hostile(String text) {
        this(text, text);
    }

    Hostile(String said, String shown) {
        this.said = said;
        this.shown = shown;
    }

    /** As the model says it. */
    String said() {
        return name() + " " + said;
    }

    /** As a person sees it. */
    String shown() {
        return name() + " " + shown;
    }
}
