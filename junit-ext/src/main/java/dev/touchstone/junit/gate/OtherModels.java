package dev.touchstone.junit.gate;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.results.ServedRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers of a model a version did not ask for, or of two models, whatever the test made of that. */
final class OtherModels implements Check {

    private static final int MOST = 5;

    private record Asked(String version, String digest) implements Comparable<Asked> {

        @Override
        public int compareTo(Asked other) {
            int byName = version.compareTo(other.version);
            return byName == 0 ? digest.compareTo(other.digest) : byName;
        }
    }

    @Override
    public Stream<Objection> objections(BuildEvidence build, Attempts attempts) {
        Map<Asked, List<ServedRecord>> byVersion = build.runs().stream()
                .flatMap(run -> run.served().stream())
                .collect(Collectors.groupingBy(
                        served -> new Asked(served.version(), served.digest()), TreeMap::new, Collectors.toList()));
        return byVersion.entrySet().stream().flatMap(entry -> of(entry.getKey(), entry.getValue()));
    }

    private static Stream<Objection> of(Asked asked, List<ServedRecord> served) {
        Map<String, Long> counts = served.stream()
                .collect(Collectors.groupingBy(
                        ServedRecord::model, TreeMap::new, Collectors.summingLong(ServedRecord::answers)));
        if (served.stream().anyMatch(each -> !each.allowed())) {
            return Stream.of(other(asked, served.get(0).expected(), counts).about(asked.version()));
        }
        return counts.size() > 1 ? Stream.of(changed(asked, counts).about(asked.version())) : Stream.of();
    }

    private static Objection other(Asked asked, String expected, Map<String, Long> counts) {
        return Objection.error(Explanation.of(
                        "GATE " + Shown.line(asked.version()) + ": another model answered than the version asks for")
                .fact("expected", Shown.line(expected))
                .fact("served", lines(counts))
                .why(
                        "an answer of another model says nothing about this version, also where a test swallowed the error.")
                .fix("if that is the model you mean, say so in the version: served: \"…\""));
    }

    private static Objection changed(Asked asked, Map<String, Long> counts) {
        return Objection.error(Explanation.of(
                        "GATE " + Shown.line(asked.version()) + ": the model that answers has changed within the run")
                .fact("served", lines(counts))
                .why("answers of " + counts.size() + " models are judged as those of one.")
                .fix("ask for a pinned model id, or say which model must be served: served: \"…\""));
    }

    private static String lines(Map<String, Long> counts) {
        String shown = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST)
                .map(count -> Shown.line(count.getKey()) + ", " + count.getValue()
                        + (count.getValue() == 1 ? " answer" : " answers"))
                .collect(Collectors.joining("\n"));
        return counts.size() > MOST ? shown + "\nand " + (counts.size() - MOST) + " more" : shown;
    }
}
