package dev.touchstone.junit.openfeature;

import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.HookContext;
import dev.openfeature.sdk.ObjectHook;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.rollout.RolloutGuard;
import dev.touchstone.junit.rollout.RolloutPolicy;
import dev.touchstone.junit.version.Resources;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives an application its own default in place of a model version that has no valid verdict: the OpenFeature SDK answers with the default
 * whenever a hook refuses a value, and tells why in the details of the evaluation. Flags whose value is no object with a {@code model}
 * are left alone.
 *
 * <pre>{@code
 * client.addHooks(VerdictHook.of(Path.of("policy.yaml"), Path.of("verdicts"), prompts));
 * client.getObjectValue("support-bot", stable, context);   // a version with a live, unexpired, signed pass, or else stable
 * }</pre>
 *
 * The verdicts are read again after a minute at the earliest. It may be used by any number of threads.
 */
public final class VerdictHook implements ObjectHook {

    private static final int MOST_KEPT = 1000;

    private final RolloutGuard guard;
    private final Resources prompts;
    private final Map<Served, String> digests = new ConcurrentHashMap<>();

    /** What a flag served. */
    private record Served(String flag, String variant, Map<String, Object> value) {}

    /**
     * Holds what is served against these verdicts.
     *
     * @param prompts where the prompts that versions name are read from
     */
    public VerdictHook(RolloutGuard guard, Resources prompts) {
        this.guard = guard;
        this.prompts = prompts;
    }

    /**
     * Holds what is served against the verdicts of a folder.
     *
     * @param policy whose signatures and which stages count
     * @param verdicts the folder of signed verdicts
     * @param prompts where the prompts that versions name are read from
     * @throws ConfigurationException if there is no such policy, or it is malformed
     */
    public static VerdictHook of(Path policy, Path verdicts, Resources prompts) {
        RolloutPolicy counting = RolloutPolicy.of(Policy.read(policy));
        return new VerdictHook(new RolloutGuard(counting, verdicts, Clock.systemUTC()), prompts);
    }

    /**
     * Refuses a version without a valid verdict.
     *
     * @throws ConfigurationException if there is none, or what is served is no whole model version: the SDK answers with the default then
     */
    @Override
    public void after(HookContext<Object> context, FlagEvaluationDetails<Object> details, Map<String, Object> hints) {
        ServedValue.versionIn(details.getValue()).ifPresent(value -> {
            String flag = context.getFlagKey();
            String variant = details.getVariant() == null ? flag : details.getVariant();
            guard.objection(flag, variant, digest(new Served(flag, variant, value)))
                    .ifPresent(objection -> {
                        throw new ConfigurationException(objection);
                    });
        });
    }

    /** Kept, for prompts are read from disk and applications ask often. */
    private String digest(Served served) {
        if (digests.size() > MOST_KEPT) {
            digests.clear();
        }
        return digests.computeIfAbsent(served, key -> ServedValue.read(key.flag(), key.variant(), key.value(), prompts)
                .digest());
    }
}
