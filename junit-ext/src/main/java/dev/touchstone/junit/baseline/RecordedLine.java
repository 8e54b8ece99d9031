package dev.touchstone.junit.baseline;

import dev.touchstone.assertions.grading.Trait;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One case of a record as it is read. */
final class RecordedLine {

    private static final String LATENCY = "latency_millis";
    private static final String MEANING = "meaning";

    private final Fields fields;

    private RecordedLine(Fields fields) {
        this.fields = fields;
    }

    static RecordedCase of(Fields fields) {
        return new RecordedLine(fields).read();
    }

    private RecordedCase read() {
        int samples = fields.count("samples");
        Set<String> unknown = new HashSet<>(fields.members().keySet());
        unknown.removeAll(Set.of("case", "content", "samples", LATENCY, MEANING));
        Map<Trait, Counted> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            if (trait == Trait.MEANING) {
                continue; // no value of it comes twice
            }
            String name = BaselineText.written(trait);
            if (unknown.remove(name)) {
                traits.put(trait, checked(trait, fields.counted(name), samples));
            }
        }
        if (!unknown.isEmpty()) {
            throw damaged("nothing is known of \""
                    + DamagedRecord.shown(unknown.iterator().next()) + "\"");
        }
        RecordedCase recorded = new RecordedCase(
                fields.text("case"),
                fields.text("content"),
                samples,
                traits,
                fields.counted(LATENCY),
                fields.embeddings(MEANING));
        if (recorded.sketches().size() > samples) {
            throw damaged("\"" + MEANING + "\" counts " + recorded.sketches().size() + " of " + samples + " samples");
        }
        if (recorded.of(Trait.GRADE).total() != samples) {
            throw damaged("the grades are not as many as the samples: "
                    + recorded.of(Trait.GRADE).total() + " of " + samples);
        }
        return recorded;
    }

    private Counted checked(Trait trait, Counted counted, int samples) {
        String name = BaselineText.written(trait);
        if (counted.total() > samples) {
            throw damaged("\"" + name + "\" counts " + counted.total() + " of " + samples + " samples");
        }
        if (!trait.isKind() && !counted.counts().keySet().stream().allMatch(Counted::isNumber)) {
            throw damaged("\"" + name + "\" holds what is no number");
        }
        return counted;
    }

    private RuntimeException damaged(String problem) {
        return DamagedRecord.at(fields.file(), fields.line(), problem);
    }
}
