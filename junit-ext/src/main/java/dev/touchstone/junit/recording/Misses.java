package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.Excerpt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Why an answer is not there, and what to do about it. Nothing recorded for another request ever stands in. */
record Misses(Archive archive, Function<RecordingId, String> command) {

    private static final String NO_CALL = ". No call was made.";

    RuntimeException of(Subject subject, AnswerKey key, Request request) {
        RecordingId id = subject.id();
        List<StoredRecording> files = archive.recordings(id);
        if (files.stream().anyMatch(file -> file.knows(key))) {
            return tooShort(id, key, archive.count(id, key));
        }
        List<RecordingContent> contents =
                files.stream().flatMap(file -> file.content().stream()).toList();
        return new NoVerdictException(
                contents.isEmpty() ? missing(id, key) : stale(id, key, contents, subject.text(request)));
    }

    private ShortRecording tooShort(RecordingId id, AnswerKey key, int recorded) {
        return new ShortRecording(
                recorded,
                about(id, "too few answers are recorded")
                        .fact("file", files(id))
                        .fact("recorded", answers(recorded) + " to this request")
                        .fact("asked", asked(id, key))
                        .why("an answer used twice would count one sample as two.")
                        .fix("record the samples that are missing; those recorded stay as they are.")
                        .run(command.apply(id)));
    }

    private Explanation missing(RecordingId id, AnswerKey key) {
        return about(id, "nothing is recorded")
                .fact("file", files(id) + " (absent)")
                .fact("asked", asked(id, key))
                .why("a replay asks nobody, and no answer is neither right nor wrong.")
                .fix("record the answers and commit the file.")
                .run(command.apply(id));
    }

    private Explanation stale(RecordingId id, AnswerKey key, List<RecordingContent> contents, String asked) {
        Map<String, String> requests = new LinkedHashMap<>();
        contents.forEach(content -> requests.putAll(content.requests()));
        int answers =
                contents.stream().mapToInt(content -> content.answers().size()).sum();
        return about(id, "this request is not recorded, but another is")
                .fact("file", files(id))
                .fact(
                        "recorded",
                        answers(answers) + " to " + requests.size()
                                + (requests.size() == 1 ? " other request" : " other requests") + ", the last on "
                                + contents.get(0).header().recorded())
                .fact("asked", asked(id, key))
                .fact("changed", String.join("\n", RequestDifference.ofNearest(requests.values(), asked)))
                .why("an answer to another request says nothing about this one.")
                .fix("record answers to this request and commit the file, or undo the change.")
                .run(command.apply(id));
    }

    ConfigurationException notKept(RecordingId id) {
        return new ConfigurationException(about(id, "its answers may not be kept, so there are none to replay")
                .why("the test has opted out of storing text.")
                .fix("run it with -Dtouchstone.responses=live, or leave it out of runs that replay."));
    }

    private static Explanation about(RecordingId id, String problem) {
        return Explanation.of("ERROR " + id.shown() + ": " + problem + NO_CALL);
    }

    private String files(RecordingId id) {
        List<String> files = new ArrayList<>();
        archive.recordings(id).forEach(file -> files.add(file.file().toString()));
        return String.join("\n", files);
    }

    private static String answers(int count) {
        return count == 1 ? "1 answer" : count + " answers";
    }

    private static String asked(RecordingId id, AnswerKey key) {
        return "sample " + key.index() + (key.call() == 0 ? "" : ", call " + key.call())
                + (id.caseId().isEmpty() ? "" : " of case " + Excerpt.of(id.caseId()));
    }
}
