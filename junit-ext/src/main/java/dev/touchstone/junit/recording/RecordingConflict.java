package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.List;

/** Two recordings that hold different answers under one key. */
final class RecordingConflict {

    private static final int DIGITS = 12;

    private RecordingConflict() {}

    /** @throws ConfigurationException if there is such a key */
    static void refuse(StoredRecording theirs, StoredRecording ours) {
        RecordingContent came = theirs.content().orElseThrow();
        RecordingContent there = ours.content().orElseThrow();
        List<AnswerKey> conflicts = came.answers().keySet().stream()
                .filter(key ->
                        there.answer(key).isPresent() && !there.answer(key).equals(came.answer(key)))
                .toList();
        if (!conflicts.isEmpty()) {
            throw conflict(theirs, ours, conflicts);
        }
    }

    private static ConfigurationException conflict(
            StoredRecording theirs, StoredRecording ours, List<AnswerKey> conflicts) {
        AnswerKey first = conflicts.get(0);
        String more = conflicts.size() == 1 ? "" : ", and " + (conflicts.size() - 1) + " more";
        return new ConfigurationException(
                Explanation.of(at(theirs, first) + ": another answer than the one recorded to sample "
                                + first.index() + ", call " + first.call() + " of request "
                                + first.unit().substring(0, DIGITS) + more + ". Nothing was imported.")
                        .fact("recorded", at(ours, first))
                        .why(
                                "which of two answers counts is nobody's choice but yours: a run that could choose would choose the better one.")
                        .fix(
                                "keep what is recorded by leaving this file out, or delete the recorded file to take the other's answers."));
    }

    private static String at(StoredRecording recording, AnswerKey key) {
        String line =
                recording.content().flatMap(content -> content.answer(key)).orElseThrow();
        return recording.file() + ":" + recording.number(line);
    }
}
