package dev.touchstone.junit.page;

import dev.touchstone.junit.results.SampleRecord;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one version answered to one case: every grade, every wrong answer, a few right ones. */
final class VersionAnswers {

    private static final int PASSING = 3;

    private final BitSet seen = new BitSet();
    private final BitSet passed = new BitSet();
    private final List<KeptAnswer> kept = new ArrayList<>();
    private int keptPassing;

    /** Whether it is new: the baseline's answers are told once for every candidate, and after a rerun the first one counts. */
    boolean add(SampleRecord answer, Omitted omitted) {
        if (seen.get(answer.sample())) {
            return false;
        }
        seen.set(answer.sample());
        passed.set(answer.sample(), answer.passed());
        if (answer.passed()) {
            keepSome(answer, omitted);
        } else {
            keep(answer, omitted);
        }
        return true;
    }

    private void keepSome(SampleRecord answer, Omitted omitted) {
        if (keptPassing < PASSING && omitted.budget().takes(KeptAnswer.kept(answer), true)) {
            keptPassing++;
            kept.add(omitted.shortened(KeptAnswer.of(answer)));
        } else {
            omitted.passing();
        }
    }

    private void keep(SampleRecord answer, Omitted omitted) {
        kept.add(
                omitted.budget().takes(KeptAnswer.kept(answer), false)
                        ? omitted.shortened(KeptAnswer.of(answer))
                        : omitted.withoutText(KeptAnswer.withoutText(answer)));
    }

    int samples() {
        return seen.cardinality();
    }

    int passes() {
        return passed.cardinality();
    }

    Map<String, @Nullable Object> fields(int version) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("version", version);
        fields.put("grades", grades());
        fields.put("omitted", passes() - keptPassing);
        fields.put(
                "samples",
                kept.stream()
                        .sorted(Comparator.comparingInt(each -> each.answer().sample()))
                        .map(KeptAnswer::fields)
                        .toList());
        return fields;
    }

    private String grades() {
        StringBuilder grades = new StringBuilder();
        seen.stream().forEach(sample -> grades.append(passed.get(sample) ? '1' : '0'));
        return grades.toString();
    }
}
