package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.grading.Embedding;
import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.verdict.RecordedDriftRequirement;
import dev.touchstone.assertions.verdict.RecordedTrait;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.version.CanonicalJson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts a version's answers as they come. Not safe for use by several threads. */
public final class DrawnAnswers {

    private static final int DIGITS = 16;
    private static final int PREFIX = "sha256:".length();

    private final Map<String, RecordedCase> cases = new TreeMap<>();

    /** Counts one more. */
    public void take(GoldenCase asked, Sample sample) {
        RecordedCase before = cases.computeIfAbsent(
                asked.id(), id -> new RecordedCase(id, content(asked), 0, Map.of(), Counted.NONE, List.of()));
        Map<Trait, Counted> traits = new EnumMap<>(Trait.class);
        traits.putAll(before.traits());
        for (Trait trait : Trait.values()) {
            value(trait, sample)
                    .ifPresent(value -> traits.put(trait, before.of(trait).plus(value)));
        }
        List<Embedding> sketches = new ArrayList<>(before.sketches());
        sample.meaning().map(RecordedTrait::sketch).ifPresent(sketches::add);
        Counted latencies = sample.latency()
                .map(Duration::toMillis)
                .map(millis -> before.latencies().plus(millis.toString()))
                .orElse(before.latencies());
        cases.put(
                asked.id(),
                new RecordedCase(asked.id(), before.content(), before.samples() + 1, traits, latencies, sketches));
    }

    private static Optional<String> value(Trait trait, Sample sample) {
        return trait.isKind()
                ? trait.kind(sample)
                : trait.number(sample).stream().mapToObj(Counted::written).findFirst();
    }

    static String content(GoldenCase golden) {
        return CanonicalJson.digest(CanonicalJson.of(golden.fields())).substring(PREFIX, PREFIX + DIGITS);
    }

    /** So far, what can be held against the record. */
    public RecordedTrait trait(RecordedDriftRequirement requirement) {
        Set<String> held =
                cases.keySet().stream().filter(requirement.record()::holds).collect(Collectors.toSet());
        return TraitValues.of(cases(), requirement.drift().trait().orElseThrow(), held)
                .named("today");
    }

    /** So far. */
    public List<RecordedCase> cases() {
        return List.copyOf(cases.values());
    }
}
