package dev.touchstone.samples.documentation;

/**
 * One fenced block of a page.
 *
 * @param language what stands after the fence, {@code ""} if nothing
 * @param isFile whether a comment before it names the file it is: then another test puts it there and runs it
 */
record Block(Page page, int line, String language, String content, boolean isFile) {

    /** Without white space: how a sample is indented or broken says nothing. */
    String condensed() {
        return condensed(content);
    }

    static String condensed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Override
    public String toString() {
        return page + ":" + line;
    }
}
