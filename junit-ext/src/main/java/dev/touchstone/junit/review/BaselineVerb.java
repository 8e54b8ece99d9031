package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.baseline.Acceptance;
import dev.touchstone.junit.baseline.BaselineFiles;
import dev.touchstone.junit.baseline.BaselineRecord;
import dev.touchstone.junit.baseline.RecordLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells which records of baselines wait, beside those in force and the anchors, and accepts them if told to. */
final class BaselineVerb implements Verb {

    @Override
    public int run(Options options, Console console) {
        if (options.apply()) {
            BuildServer.refuse("baseline with apply", options.project());
        }
        BaselineFiles proposed = options.project().proposedBaselines();
        List<Path> files = options.selection().of(proposed.all(), file -> path(file, proposed));
        List<BaselineRecord> records = files.stream().map(proposed::found).toList();
        records.forEach(record -> list(record, options, console));
        console.say(sentence(records.size()));
        if (options.apply()) {
            return accept(records, options, console);
        }
        if (!records.isEmpty()) {
            console.say("  accept  " + console.command("baseline", console.option(Option.APPLY, "true")));
        }
        return records.isEmpty() ? ExitCode.DONE : ExitCode.WAITING;
    }

    private static String path(Path file, BaselineFiles proposed) {
        return proposed.root().relativize(file).toString().replace('\\', '/');
    }

    private static void list(BaselineRecord record, Options options, Console console) {
        BaselineFiles accepted = options.project().baselines();
        Optional<BaselineRecord> inForce = accepted.read(record.id());
        console.say(record.id().shown());
        console.say("  proposed  " + RecordLine.of(record));
        console.say("  in force  " + inForce.map(RecordLine::of).orElse("none"));
        console.say("  anchor    "
                + accepted.anchor(record.id()).map(RecordLine::ofAnchor).orElse("none: this will be it"));
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
                options.project().proposedBaselines().delete(record.id());
                console.say("accepted  " + record.id().shown() + ": " + done);
            } catch (ConfigurationException worse) {
                console.complain(worse.explanation().text());
                refused++;
            }
        }
        return refused == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
}
