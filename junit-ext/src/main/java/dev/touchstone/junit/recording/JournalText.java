package dev.touchstone.junit.recording;

/**
 * One answer in the journal: lines of words parted by tabs, which JSON never holds.
 *
 * <pre>
 * root   ../../src/test/touchstone/recordings
 * head   FILE   {"recording":1,…}
 * unit   FILE   4be1…   {"messages":…}
 * answer FILE   {"u":"4be1…","i":0,"n":0,…}
 * </pre>
 */
record JournalText(JournalEntry entry) {

    static final String ROOT = "root";
    static final String HEAD = "head";
    static final String UNIT = "unit";
    static final String ANSWER = "answer";
    static final String SEPARATOR = "\t";

    /** @param newRequest {@code ""} if it stands in the journal already */
    String lines(boolean newFile, String newRequest) {
        StringBuilder lines = new StringBuilder();
        if (newFile) {
            lines.append(line(HEAD, entry.file(), JsonLine.text(entry.header().line())));
        }
        if (!newRequest.isEmpty()) {
            lines.append(line(UNIT, entry.file(), entry.key().unit(), newRequest));
        }
        return lines.append(line(ANSWER, entry.file(), entry.line())).toString();
    }

    /** Where these answers are to go: a project may be moved. */
    static String root(RecordingFolders folders) {
        return line(ROOT, folders.relativeRoot());
    }

    private static String line(String... words) {
        return String.join(SEPARATOR, words) + "\n";
    }
}
