package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import java.nio.file.Path;
import java.util.List;

/** A record that is not as it was written: it is not taken for an absent one, and proves nothing. */
final class DamagedRecord {

    private static final int LONGEST = 120;
    private static final int TAIL = 2;

    private DamagedRecord() {}

    static void checkWhole(Path file, List<String> lines) {
        if (lines.isEmpty()) {
            throw at(file, 1, "the file is empty");
        }
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).matches("(<{7}|={7}|>{7})( .*)?")) {
                throw at(file, line + 1, "an unresolved merge conflict");
            }
        }
        if (!lines.get(0).equals("{")) {
            throw at(file, 1, "a record begins with { and not with " + shown(lines.get(0)));
        }
        if (lines.size() > 1 && !lines.get(1).equals("\"format\": \"" + BaselineText.FORMAT + "\",")) {
            throw at(file, TAIL, "this is not \"" + BaselineText.FORMAT + "\" but " + shown(lines.get(1)));
        }
        checkEnd(file, lines);
    }

    private static void checkEnd(Path file, List<String> lines) {
        int checksum = lines.size() - TAIL;
        if (checksum < 0 || !lines.get(checksum).startsWith(BaselineText.CHECKSUM)) {
            throw at(file, lines.size(), "the record ends before its checksum");
        }
        String body = String.join("\n", lines.subList(0, checksum)) + "\n";
        if (!lines.get(checksum).equals(BaselineText.checksum(body))) {
            throw at(file, checksum + 1, "the checksum is not that of the lines above: the record was edited");
        }
    }

    static ConfigurationException at(Path file, int line, String problem) {
        return new ConfigurationException(Explanation.of(file + ":" + line + ": " + problem)
                .why("a damaged record does not count as absent, and drift from it would be drift from nothing.")
                .fix("restore the file from version control; of a conflict keep one side, or "
                        + (file.endsWith(BaselineId.ANCHOR)
                                ? "make a new anchor: -Dtouchstone.anchor=new -Dtouchstone.reason=…"
                                : "draw the record again.")));
    }

    static String shown(String text) {
        return Untrusted.line(text, LONGEST);
    }
}
