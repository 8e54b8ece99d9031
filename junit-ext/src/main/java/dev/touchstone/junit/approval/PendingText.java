package dev.touchstone.junit.approval;

import dev.touchstone.assertions.message.ConfigurationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Proposals as Markdown: what was found, the answers that failed, then the output as it would be approved. */
public final class PendingText {

    static final String FORMAT = "pending";
    static final String CAUSE = "cause";
    static final String BASE = "base";
    static final String VERDICT = "## verdict";
    static final String FAILING = "## failing ";
    static final String PROPOSED = "## proposed";
    static final String LAST = "<!-- end of pending -->";

    private static final List<String> KEYS = List.of(FORMAT, CAUSE, BASE);

    private PendingText() {}

    /** Lines end in {@code \n}; nothing invisible stands in it. */
    public static String of(Pending pending) {
        StringBuilder text = new StringBuilder();
        line(FrontMatter.BOUND, text);
        line(FORMAT + ": 1", text);
        line(CAUSE + ": " + pending.cause().written(), text);
        pending.base().ifPresent(base -> line(BASE + ": " + Scalar.of(base), text));
        line(FrontMatter.BOUND, text);
        if (!pending.verdict().isEmpty()) {
            line(VERDICT, text);
            Fenced.write(String.join("\n", pending.verdict()), text);
        }
        failing(pending.failing(), text);
        line(PROPOSED, text);
        text.append(ApprovedText.of(pending.proposed()));
        line(LAST, text);
        return text.toString();
    }

    /**
     * What {@link #of} was given.
     *
     * @param file for messages
     * @param bytes of the file; its lines may end in {@code \r\n} too
     * @throws ConfigurationException if anything in it is not as it would be written
     */
    public static Pending parse(Path file, byte[] bytes) {
        return read(file, bytes).pending();
    }

    static PendingFile read(Path file, byte[] bytes) {
        try {
            FileLines lines = FileLines.of(bytes);
            lines.requireWhole(LAST);
            Pending pending = pending(lines);
            lines.expect(LAST);
            lines.expectEnd();
            lines.requireSame(of(pending));
            return new PendingFile(file, pending, lines.digest());
        } catch (BadLine bad) {
            throw Damaged.PENDING.at(file, bad);
        }
    }

    private static Pending pending(FileLines lines) {
        FrontMatter front = FrontMatter.read(lines, KEYS);
        Cause cause = Cause.read(front.written(CAUSE), front.line(CAUSE));
        List<String> verdict = verdict(lines);
        List<String> failing = failing(lines);
        lines.expect(PROPOSED);
        return new Pending(ApprovedReader.read(lines), front.optional(BASE), cause, verdict, failing);
    }

    private static List<String> verdict(FileLines lines) {
        if (!lines.isNext(VERDICT)) {
            return List.of();
        }
        lines.next();
        return List.of(Fenced.read(lines).split("\n", -1));
    }

    private static List<String> failing(FileLines lines) {
        List<String> failing = new ArrayList<>();
        while (lines.startsNext(FAILING)) {
            lines.next();
            failing.add(Fenced.read(lines));
        }
        return failing;
    }

    private static void failing(List<String> failing, StringBuilder text) {
        for (int number = 1; number <= failing.size(); number++) {
            line(FAILING + number + "/" + failing.size(), text);
            Fenced.write(failing.get(number - 1), text);
        }
    }

    private static void line(String line, StringBuilder to) {
        to.append(line).append('\n');
    }
}
