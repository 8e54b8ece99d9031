package dev.touchstone.junit.plan;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.verdict.Arm;
import dev.touchstone.assertions.verdict.CriticalRequirement;
import dev.touchstone.assertions.verdict.Decision;
import dev.touchstone.assertions.verdict.DecisionPlan;
import dev.touchstone.assertions.verdict.FixedSizePlan;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.version.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One sampled test of one model version: everything that is known before the first call. */
public final class PlannedVersion {

    private final PlannedTest test;
    private final ModelVersion version;
    private final Optional<ModelVersion> baseline;
    private final List<Requirement> requirements;
    private final Optional<DecisionPlan> decisions;

    /**
     * Plans one version of a test.
     *
     * @param baseline the version in production; equal to {@code version} on the baseline's own node, where a comparison has nothing
     *     to compare and is left out
     * @throws ConfigurationException if the samples allowed cannot decide the requirements
     */
    public PlannedVersion(PlannedTest test, ModelVersion version, Optional<ModelVersion> baseline) {
        this.test = test;
        this.version = version;
        this.baseline = baseline;
        int critical = criticalCases();
        this.requirements = requirements(critical);
        this.decisions = requirements.isEmpty() ? Optional.empty() : Optional.of(decisions(critical));
        Affordable.check(this);
    }

    private List<Requirement> requirements(int criticalCases) {
        List<Requirement> all = new ArrayList<>(test.requirements());
        all.removeIf(requirement -> !Stakes.isJudged(requirement, isBaseline()));
        if (criticalCases > 0) {
            all.add(new CriticalRequirement());
        }
        return List.copyOf(all);
    }

    private DecisionPlan decisions(int criticalCases) {
        try {
            GoldenSet goldens = test.goldens();
            return DecisionPlan.of(
                    requirements,
                    goldens.cases().size(),
                    criticalCases,
                    goldens.census().slices());
        } catch (ConfigurationException misuse) {
            throw new ConfigurationException(
                    misuse.explanation().about(test.id().shortName()));
        }
    }

    int criticalCases() {
        return test.goldens().census().critical();
    }

    /** The test as its author wrote it. */
    public PlannedTest test() {
        return test;
    }

    /** The version under judgement. */
    public ModelVersion version() {
        return version;
    }

    /** The version this one is compared with; empty on the baseline's own node and where nothing is compared. */
    public Optional<ModelVersion> comparedWith() {
        return comparesVersions() && !isBaseline() ? baseline : Optional.empty();
    }

    /** Whether the test compares versions, even if this node, the baseline's own, does not. */
    public boolean comparesVersions() {
        return test.requirements().stream().anyMatch(Requirement::comparesBaseline);
    }

    /** Whether this is the baseline's own node. */
    public boolean isBaseline() {
        return baseline.filter(version::equals).isPresent();
    }

    /** True on the baseline's own node of a test that only compares: there is nothing to ask. */
    public boolean isReferenceOnly() {
        return requirements.isEmpty();
    }

    /** What this version must meet: on the baseline's own node without the comparison. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** Empty where there is nothing to decide. */
    public Optional<DecisionPlan> decisions() {
        return decisions;
    }

    /** A fresh decision, naming the arms by their versions. */
    public Decision begin() {
        return decisions
                .orElseThrow()
                .begin(version.name(), baseline.map(ModelVersion::name).orElse("baseline"));
    }

    /** A fresh judgement of a number of draws fixed before the first, naming the arms by their versions. */
    public FixedSizePlan.Judgement judgement() {
        return decisions
                .orElseThrow()
                .fixedSize()
                .begin(version.name(), baseline.map(ModelVersion::name).orElse("baseline"));
    }

    /**
     * The version that answers in this arm.
     *
     * @throws java.util.NoSuchElementException for the baseline where nothing is compared
     */
    public ModelVersion versionOf(Arm arm) {
        return arm == Arm.CANDIDATE ? version : comparedWith().orElseThrow();
    }

    /** {@code RefundTests.statesTheWindow · refund-v2}. */
    public String subject() {
        return test.id().shortName() + " · " + version.name();
    }
}
