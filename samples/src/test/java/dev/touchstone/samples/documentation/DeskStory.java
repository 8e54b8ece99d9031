package dev.touchstone.samples.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.touchstone.loopback.Reply;
import dev.touchstone.samples.docs.DocumentedTests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the answers of one test come to be recorded, replayed, and recorded again: the runs the documentation tells of, in order. */
final class DeskStory {

    private static final Map<String, String> REPLAY = Map.of();
    private static final Map<String, String> RECORD = Map.of("touchstone.responses", "record");

    final List<SampleRun> runs = new ArrayList<>();
    final SampleRun nothing;
    final SampleRun spent;
    final SampleRun tooShort;
    final SampleRun filled;
    final SampleRun replayed;
    final SampleRun stale;
    final SampleRun again;
    final String recordedFirst;
    final String recordedThen;
    final JsonNode paid;
    final JsonNode free;
    final int askedForNothing;
    final int askedFirst;
    final int askedThen;
    final int connectionsWhileReplaying;
    final List<Path> filesWithTheKey;

    DeskStory() {
        try (Workshop desk = new Workshop(DocumentedTests.DESK, "refund-desk", asked -> Reply.text(Policy.of(asked)))) {
            nothing = told(desk.run(REPLAY));
            askedForNothing = desk.connections();
            spent = told(desk.runHere(Map.of("touchstone.responses", "record", "touchstone.budget", "20 calls")));
            askedFirst = desk.asked();
            recordedFirst = desk.recordings();
            tooShort = told(desk.run(REPLAY));
            filled = told(desk.runHere(Map.of("touchstone.responses", "record", "touchstone.prices", desk.prices())));
            askedThen = desk.asked();
            recordedThen = desk.recordings();
            paid = desk.calls();
            int connections = desk.connections();
            replayed = told(desk.run(REPLAY));
            free = desk.calls();
            stale = told(desk.run(REPLAY, file -> file.replace("temperature: 0.2", "temperature: 0.7")));
            connectionsWhileReplaying = desk.connections() - connections;
            again = told(desk.runHere(RECORD));
            filesWithTheKey = desk.files().stream()
                    .filter(file -> Repository.read(file).contains(Workshop.KEY))
                    .filter(Files::exists)
                    .toList();
        }
    }

    private SampleRun told(SampleRun run) {
        runs.add(run);
        return run;
    }
}
