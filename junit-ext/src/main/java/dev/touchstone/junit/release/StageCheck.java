package dev.touchstone.junit.release;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.policy.Stage;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.StageRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether all tests of a build were judged at one stage, by the policy as it is now.
 *
 * @param judged empty: no stage
 * @param objections that it was not, or by a margin the stage does not accept
 */
public record StageCheck(Optional<JudgedStage> judged, List<Objection> objections) {

    private static final String NO_STAGE = "no stage";

    /** Keeps a copy of the objections. */
    public StageCheck {
        objections = List.copyOf(objections);
    }

    /**
     * Reads the policy only if there is a stage.
     *
     * @param told what the check was told; empty: what the tests were told
     * @throws dev.touchstone.assertions.message.ConfigurationException if the policy is missing, malformed or does not list the stage
     */
    public static StageCheck of(List<BuildRecord> runs, Optional<String> told, Path policyFile) {
        List<StageRecord> noted =
                runs.stream().flatMap(run -> run.provenance().stage().stream()).toList();
        Optional<String> name =
                told.or(() -> noted.stream().map(StageRecord::name).findFirst());
        return name.map(stage -> of(runs, stage, Policy.read(policyFile)))
                .orElseGet(() -> new StageCheck(Optional.empty(), List.of()));
    }

    private static StageCheck of(List<BuildRecord> runs, String name, Policy policy) {
        List<Objection> objections = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        boolean declared = true;
        for (BuildRecord run : runs) {
            Optional<StageRecord> noted = run.provenance().stage();
            String at = noted.map(StageRecord::name).orElse(NO_STAGE);
            if (!at.equals(name)) {
                others.add(at);
            }
            declared &= noted.filter(stage -> stage.policy().equals(policy.digest()))
                    .isPresent();
        }
        if (!others.isEmpty()) {
            objections.add(fail(otherStage(name, others)));
        } else if (!declared) {
            objections.add(fail(otherPolicy(policy)));
        }
        Stage stage = policy.stage(name);
        objections.addAll(Tolerance.objections(runs, policy, stage));
        return new StageCheck(Optional.of(new JudgedStage(policy, stage, declared)), objections);
    }

    private static Objection fail(Explanation explanation) {
        return new Objection(Objection.Kind.FAIL, explanation, Objection.Remedy.NONE);
    }

    private static Explanation otherStage(String name, Set<String> others) {
        return Explanation.of("GATE this build is checked at " + name + ", and its tests were run at "
                        + String.join(", ", others))
                .why("the tests decide by the error rates of their stage.")
                .fix("run them with -Dtouchstone.stage=" + name + ".");
    }

    private static Explanation otherPolicy(Policy policy) {
        return Explanation.of("GATE " + policy.source() + " was changed after the tests were run")
                .why("a rule that is written when the outcome is known is none.")
                .fix("run the tests again.");
    }
}
