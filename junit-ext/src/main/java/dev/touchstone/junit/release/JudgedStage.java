package dev.touchstone.junit.release;

import dev.touchstone.junit.gate.Objection;
import dev.touchstone.junit.policy.Inconclusive;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.policy.Stage;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The stage a build was judged at.
 *
 * @param declared whether the tests were told the same policy before their first call
 */
public record JudgedStage(Policy policy, Stage stage, boolean declared) {

    /** Whether the policy lets the build through for all that; only what could not be decided. */
    public boolean letsThrough(Objection objection) {
        return objection.kind() == Objection.Kind.INCONCLUSIVE && stage.inconclusive() == Inconclusive.WARN;
    }

    Map<String, Object> numbers() {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("digest", policy.digest());
        stage.alpha().ifPresent(alpha -> numbers.put("alpha", alpha));
        stage.tolerance().ifPresent(margin -> numbers.put("tolerance", margin));
        numbers.put("inconclusive", stage.inconclusive().word());
        numbers.put("declaredBeforeRun", declared);
        return numbers;
    }
}
