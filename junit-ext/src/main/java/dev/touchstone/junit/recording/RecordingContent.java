package dev.touchstone.junit.recording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The requests and answers of one recording; under one key the first answer stays. */
final class RecordingContent {

    private final Header header;
    private final Map<String, String> requests = new LinkedHashMap<>();
    private final Map<AnswerKey, String> answers = new LinkedHashMap<>();

    RecordingContent(Header header) {
        this.header = header;
    }

    Header header() {
        return header;
    }

    /** Canonical JSON by digest. */
    Map<String, String> requests() {
        return Collections.unmodifiableMap(requests);
    }

    /** Lines by key. */
    Map<AnswerKey, String> answers() {
        return Collections.unmodifiableMap(answers);
    }

    Optional<String> answer(AnswerKey key) {
        return Optional.ofNullable(answers.get(key));
    }

    boolean knows(String unit) {
        return requests.containsKey(unit);
    }

    /** Whether there was none under this digest. */
    boolean addRequest(String unit, String request) {
        return requests.putIfAbsent(unit, request) == null;
    }

    /** Whether there was none under this key. */
    boolean addAnswer(AnswerKey key, String line) {
        return answers.putIfAbsent(key, line) == null;
    }

    /** How many answers to this request are there, among calls of this number. */
    int count(String unit, int call) {
        return (int) answers.keySet().stream()
                .filter(key -> key.unit().equals(unit) && key.call() == call)
                .count();
    }

    /** This with what others have besides, written by the later of the two. */
    RecordingContent with(RecordingContent later) {
        RecordingContent both = new RecordingContent(later.header.seeded(header.seed()));
        both.addAll(this);
        both.addAll(later);
        return both;
    }

    /** This, said to be asked for afresh or not. */
    RecordingContent live(boolean afresh) {
        RecordingContent same = new RecordingContent(header.live(afresh));
        same.addAll(this);
        return same;
    }

    void addAll(RecordingContent other) {
        other.requests.forEach(this::addRequest);
        other.answers.forEach(this::addAnswer);
    }

    SortedSet<Integer> samples() {
        SortedSet<Integer> samples = new TreeSet<>();
        answers.keySet().forEach(key -> samples.add(key.index()));
        return samples;
    }
}
