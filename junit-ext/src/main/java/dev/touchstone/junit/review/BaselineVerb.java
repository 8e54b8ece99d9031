package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.baseline.Acceptance;
import dev.touchstone.junit.baseline.BaselineRecord;
import java.util.List;

/** Tells which records of baselines wait, beside those in force and the anchors, and accepts them if told to. */
final class BaselineVerb implements Verb {

    @Override
    public int run(Options options, Console console) {
        if (options.apply()) {
            BuildServer.refuse("baseline with apply", options.project());
        }
        List<BaselineRecord> records = ProposedBaselines.in(options);
        ListedBaselines listed = new ListedBaselines(options.project().baselines(), console);
        List<BaselineRecord> waiting = records.stream().filter(listed::waits).toList();
        waiting.forEach(listed::list);
        return options.apply() && !waiting.isEmpty()
                ? accept(waiting, options, console)
                : tell(waiting.size(), options, console);
    }

    private static int tell(int waiting, Options options, Console console) {
        console.say(sentence(waiting));
        if (waiting > 0) {
            console.say("  accept  "
                    + console.command("baseline", from(options, console) + console.option(Option.APPLY, "true")));
        }
        return waiting == 0 ? ExitCode.DONE : ExitCode.WAITING;
    }

    private static String from(Options options, Console console) {
        List<String> folders = options.folders().from().stream()
                .map(folder -> options.project().shown(folder))
                .toList();
        return folders.isEmpty() ? "" : console.option(Option.FROM, String.join(",", folders)) + " ";
    }

    private static String sentence(int records) {
        return switch (records) {
            case 0 -> "No record of a baseline waits for a reviewer.";
            case 1 -> "1 record of a baseline waits for a reviewer.";
            default -> records + " records of baselines wait for a reviewer.";
        };
    }

    /** Each by itself: one that is refused keeps none of the others out. */
    private static int accept(List<BaselineRecord> records, Options options, Console console) {
        Acceptance acceptance = new Acceptance(options.project().baselines());
        int refused = 0;
        for (BaselineRecord record : records) {
            try {
                String done = acceptance.accept(record, options.newAnchor());
                options.project().proposedBaselines().supersede(record);
                console.say("accepted  " + record.id().shown() + ": " + done);
            } catch (ConfigurationException worse) {
                console.complain(worse.explanation().text());
                refused++;
            }
        }
        return refused == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
}
