package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.grading.Embedding;
import dev.touchstone.assertions.grading.Trait;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a version answered to one golden case: no word of it, only how often it was how.
 *
 * @param caseId of the golden case
 * @param content the first 16 hexadecimal digits of the SHA-256 of the case's canonical JSON
 * @param samples answers, at least 1
 * @param traits of them; the counts of a trait are fewer than the samples where an answer did not hold it
 * @param latencies by whole milliseconds, of those that were measured
 * @param sketches of what the answers mean, in the order they came; of those that were embedded
 */
public record RecordedCase(
        String caseId,
        String content,
        int samples,
        Map<Trait, Counted> traits,
        Counted latencies,
        List<Embedding> sketches) {

    /** Keeps a copy of the traits. */
    public RecordedCase {
        Map<Trait, Counted> copy = new EnumMap<>(Trait.class);
        copy.putAll(new TreeMap<>(traits));
        traits = Collections.unmodifiableMap(copy);
        sketches = List.copyOf(sketches);
    }

    /** How many answers hold this trait. */
    public int held(Trait trait) {
        return trait == Trait.MEANING ? sketches.size() : of(trait).total();
    }

    /** Of one trait; of none where no answer held it. */
    public Counted of(Trait trait) {
        return traits.getOrDefault(trait, Counted.NONE);
    }

    /** Good answers. */
    public int passes() {
        return of(Trait.GRADE).of("passed");
    }
}
