package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Sample;
import dev.touchstone.assertions.verdict.ApprovedAnswers;
import dev.touchstone.assertions.verdict.ApprovedCase;
import dev.touchstone.junit.approval.ApprovalId;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Comparing;
import dev.touchstone.junit.approval.Pending;
import dev.touchstone.junit.approval.Stored;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.plan.PlannedTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What is approved of the cases of one sampled test, and what one version answers to them now. */
final class ApprovedDistribution implements ApprovedAnswers {

    private final Map<String, ApprovedSubject> subjects = new LinkedHashMap<>();
    private final Map<String, Stored> stored = new LinkedHashMap<>();
    private final Map<String, ApprovedSamples> now = new TreeMap<>();
    private final Comparing masks;
    private final List<String> mustHold;

    /** Reads what is approved at once: damage is found before the first call. */
    static ApprovedDistribution of(ExtensionContext context, PlannedTest test, ActiveVersion version) {
        TemplateMethod method = TemplateMethod.of(context);
        Approved written = method.find(Approved.class).orElseThrow();
        ApprovedDistribution distribution =
                new ApprovedDistribution(ComparedAs.of(method, written), Set.of(written.mustHold()));
        distribution.read(Approvals.of(context), test, version);
        return distribution;
    }

    private ApprovedDistribution(Comparing masks, Set<String> mustHold) {
        this.masks = masks;
        this.mustHold = List.copyOf(new TreeSet<>(mustHold));
    }

    private void read(Approvals approvals, PlannedTest test, ActiveVersion version) {
        String lineage = version.declaredIn().name();
        for (GoldenCase golden : test.goldens().cases()) {
            ApprovalId id = new ApprovalId(test.id().className(), test.id().methodName(), golden.id(), lineage);
            subjects.put(golden.id(), new ApprovedSubject(id, version.version(), golden.input()));
            approvals.approved().read(id).ifPresent(read -> stored.put(golden.id(), read));
        }
    }

    /** Those written now, and those a human has approved as such. */
    @Override
    public Set<String> mustHold(String caseId) {
        Set<String> all = new TreeSet<>(mustHold);
        stored(caseId).ifPresent(approved -> all.addAll(approved.output().mustHold()));
        return all;
    }

    @Override
    public Optional<ApprovedCase> compare(String caseId, List<Sample> samples) {
        ApprovedSubject subject = subject(caseId);
        now.put(caseId, ApprovedSamples.of(subject.id().shown(), samples, masks));
        return comparison(caseId).map(compared -> compared.of(caseId, List.copyOf(mustHold(caseId))));
    }

    /** Of cases that were asked often enough, or missed what must hold. */
    Set<String> compared() {
        return now.keySet();
    }

    ApprovedSubject subject(String caseId) {
        return Objects.requireNonNull(subjects.get(caseId));
    }

    boolean isWorse(String caseId) {
        return comparison(caseId).map(ApprovedComparison::isWorse).orElse(true)
                || !samples(caseId)
                        .answers()
                        .missed(List.copyOf(mustHold(caseId)))
                        .isEmpty();
    }

    /** The checks that held less often than approved, {@code is polite: 20 of 20 → 14 of 20}. */
    List<String> lost(String caseId) {
        return comparison(caseId).map(ApprovedComparison::lost).orElse(List.of());
    }

    /** What a human is asked to accept. */
    Pending proposal(String caseId, String found) {
        ApprovedSubject subject = subject(caseId);
        ApprovedSamples samples = samples(caseId);
        ApprovedOutput proposed = new ApprovedOutput(
                subject.id(),
                subject.origin(samples.first()),
                subject.input(),
                samples.answers(),
                held(samples),
                Optional.empty());
        Optional<Stored> approved = stored(caseId);
        List<String> verdict = new ArrayList<>(List.of(found));
        comparison(caseId).map(ApprovedComparison::lines).ifPresent(verdict::addAll);
        return new Pending(
                proposed,
                approved.map(Stored::sha256),
                ApprovedAnswer.cause(proposed, approved.map(Stored::output)),
                verdict,
                samples.failing());
    }

    /** One that nobody looked at cannot be asked for. */
    private List<String> held(ApprovedSamples samples) {
        return mustHold.stream()
                .filter(name -> samples.answers().checks().containsKey(name))
                .toList();
    }

    private Optional<ApprovedComparison> comparison(String caseId) {
        ApprovedSamples samples = samples(caseId);
        return stored(caseId)
                .map(approved ->
                        new ApprovedComparison(approved.output().answers(), samples.answers(), samples.texts()));
    }

    private ApprovedSamples samples(String caseId) {
        return Objects.requireNonNull(now.get(caseId));
    }

    private Optional<Stored> stored(String caseId) {
        return Optional.ofNullable(stored.get(caseId));
    }
}
