package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.release.ReleaseEvidence;
import java.util.List;

/**
 * What a check answers: every objection with what may be done about it, then the headlines again, of which the exit code is the worst.
 *
 * @param console to print to
 */
record CheckAnswer(Console console) {

    private static final int MOST_HEADLINES = 8;

    /** The same objection, with the command that accepts what it is about. */
    Objection told(Objection objection) {
        String apply = console.option(Option.APPLY, "true");
        Explanation words = objection.explanation();
        return objection.in(
                switch (objection.remedy()) {
                    case NONE -> words;
                    case ACCEPT_MORE -> words.run(console.command("check", apply));
                    case ACCEPT_ALL ->
                        words.run(console.command("check", apply + " " + console.option(Option.ALL, "true")));
                });
    }

    /** Prints what came of this many verdicts. */
    int of(int verdicts, ReleaseEvidence evidence) {
        evidence.letThrough().forEach(objection -> {
            console.say(evidence.lettingThrough());
            explain(objection);
        });
        List<Objection> objections = evidence.holding();
        objections.forEach(this::explain);
        console.say("CHECK " + counted(verdicts, "verdict") + ": "
                + (objections.isEmpty()
                        ? "nothing speaks against this build."
                        : counted(objections.size(), "objection") + "."));
        headlines(objections);
        return code(objections);
    }

    private void explain(Objection objection) {
        console.say(objection.explanation().text());
        console.say("");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** Again, the worst first: of a long log only the end is read. */
    private void headlines(List<Objection> objections) {
        objections.stream()
                .limit(MOST_HEADLINES)
                .forEach(objection -> console.say(objection.explanation().headline()));
        if (objections.size() > MOST_HEADLINES) {
            console.say("and " + (objections.size() - MOST_HEADLINES) + " more");
        }
    }

    /** A failure before trouble, trouble before what cannot be told. */
    private static int code(List<Objection> objections) {
        return objections.stream()
                .map(Objection::kind)
                .sorted()
                .findFirst()
                .map(worst -> switch (worst) {
                    case FAIL -> ExitCode.FAILED;
                    case ERROR -> ExitCode.TROUBLE;
                    case INCONCLUSIVE -> ExitCode.INCONCLUSIVE;
                })
                .orElse(ExitCode.DONE);
    }
}
