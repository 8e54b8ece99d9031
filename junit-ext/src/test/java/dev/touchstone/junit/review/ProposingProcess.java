package dev.touchstone.junit.review;

import dev.touchstone.junit.approval.Cause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A JVM of its own that proposes one answer, as a test does. */
final class ProposingProcess {

    private ProposingProcess() {}

    /** The module, the case, and how many letters its answer has. */
    public static void main(String[] arguments) {
        String answer = "x".repeat(Integer.parseInt(arguments[2]));
        new ReviewFixture(Path.of(arguments[0]))
                .proposed(ReviewFixture.output(arguments[1], "v2", 1, ReviewFixture.samples(1, answer)), Cause.CHANGED);
    }

    static Process start(Path module, String caseId, int letters, String... before) throws IOException {
        List<String> main =
                List.of(ProposingProcess.class.getName(), module.toString(), caseId, String.valueOf(letters));
        return ApprovingProcess.start(module, "proposing", main, before);
    }
}
