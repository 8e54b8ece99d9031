package dev.touchstone.junit.page;

import dev.touchstone.junit.results.AnswerReader;
import dev.touchstone.junit.results.SampleRecord;
import dev.touchstone.junit.results.VerdictRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Everything a page shows of some runs. */
final class Gathered {

    private final Versions versions = new Versions();
    private final Omitted omitted = new Omitted();
    private final Map<List<String>, TestAnswers> tests = new LinkedHashMap<>();

    static Gathered of(List<PageSource> sources) {
        Gathered gathered = new Gathered();
        sources.forEach(gathered::add);
        return gathered;
    }

    private void add(PageSource source) {
        source.build().verdicts().stream()
                .map(VerdictRecord::baseline)
                .filter(Objects::nonNull)
                .forEach(versions::number);
        source.build().verdicts().forEach(verdict -> {
            versions.number(verdict.version());
            test(source.module(), verdict.test()).add(verdict);
        });
        source.answers().forEach(reader(source));
        source.answers().cases().forEach(asked -> tests.values().stream()
                .filter(test -> test.module().equals(source.module()))
                .forEach(test -> test.isAsked(asked)));
    }

    private AnswerReader reader(PageSource source) {
        return new AnswerReader() {
            @Override
            public boolean wantsTexts(SampleRecord head) {
                return test(source.module(), head.test()).wants(head, versions.number(head.version()), omitted);
            }

            @Override
            public void read(SampleRecord answer) {
                test(source.module(), answer.test()).add(answer, versions.number(answer.version()), omitted);
            }
        };
    }

    private TestAnswers test(Optional<String> module, String id) {
        return tests.computeIfAbsent(List.of(module.orElse(""), id), none -> new TestAnswers(id, module));
    }

    Versions versions() {
        return versions;
    }

    Omitted omitted() {
        return omitted;
    }

    List<TestAnswers> tests() {
        return List.copyOf(tests.values());
    }
}
