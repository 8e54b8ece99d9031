package dev.touchstone.junit.rollout;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.attest.Verifier;
import dev.touchstone.junit.version.FlagFile;
import dev.touchstone.junit.version.GatewayFile;
import dev.touchstone.junit.version.Resources;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Whether everything a file of flags, or a gateway, can route has a live, unexpired verdict signed by a key of the policy, and so has what it would be
 * rolled back to.
 *
 * <pre>{@code
 * RolloutResult result = new RolloutCheck(policy, Path.of("verdicts"), Clock.systemUTC()).flags("flags.flagd.json", resources);
 * result.findings().forEach(System.out::println);   // none: what is routed has been judged
 * }</pre>
 */
public final class RolloutCheck {

    private final RolloutPolicy policy;
    private final Path verdicts;
    private final Clock clock;

    /** @param verdicts the folder of signed verdicts, JSON Lines of DSSE envelopes */
    public RolloutCheck(RolloutPolicy policy, Path verdicts, Clock clock) {
        this.policy = policy;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /**
     * Checks every flag of the file whose variants are model versions; one that is disabled routes nobody.
     *
     * @param location of the flagd file
     * @param resources where the file and the prompts its variants name are read from
     * @throws ConfigurationException if the file is missing or malformed, or none of its flags routes model versions: a check that has
     *     looked at nothing must not be green
     */
    public RolloutResult flags(String location, Resources resources) {
        FlagFile file = FlagFile.open(location, resources);
        if (file.flagsOfVersions().isEmpty()) {
            throw nothingToLookAt(
                    location + ": no flag routes model versions",
                    "name the file whose flags have model versions as variants.");
        }
        return judged(requireSome(Routed.by(file), location));
    }

    private static Routed requireSome(Routed routed, String location) {
        if (routed.isNothing()) {
            throw nothingToLookAt(
                    location + ": nobody is routed to any model version",
                    "enable a flag, or give a model of the gateway a weight; or name the file that routes production.");
        }
        return routed;
    }

    /**
     * Checks every group of a LiteLLM gateway's {@code model_list} that has a model version; an entry of weight 0, and a group that only
     * gets a copy of others' traffic ({@code silent_model}), routes nobody.
     *
     * @param location of the {@code config.yaml}
     * @param resources where the file and the prompts its versions name are read from
     * @throws ConfigurationException if the file is missing or malformed, or none of its entries is a model version
     */
    public RolloutResult gateway(String location, Resources resources) {
        GatewayRoutes gateway = new GatewayRoutes(GatewayFile.read(location, resources));
        if (gateway.isEmpty()) {
            throw nothingToLookAt(
                    location + ": no model of the gateway is a model version",
                    "write the version of each entry under model_info: touchstone: {model: …, prompt: …}.");
        }
        return judged(requireSome(new Routed(gateway.routes(), List.of(), gateway.findings()), location));
    }

    /** Whether a verdict on the version of that digest counts, and lets it be routed. */
    public boolean vouchesFor(String digest) {
        VerdictFolder filed = VerdictFolder.read(verdicts, new Verifier(policy.keys()));
        Route route = new Route(verdicts.toString(), digest, digest, OptionalDouble.empty());
        return new Standing(policy, filed, clock.instant()).objection(route).isEmpty();
    }

    private RolloutResult judged(Routed routed) {
        VerdictFolder filed = VerdictFolder.read(verdicts, new Verifier(policy.keys()));
        Standing standing = new Standing(policy, filed, clock.instant());
        List<Explanation> findings = new ArrayList<>(routed.findings());
        findings.addAll(filed.broken());
        routed.routes().forEach(route -> check(route, standing).ifPresent(findings::add));
        return new RolloutResult(routed.routes().stream().map(Route::shown).toList(), routed.skipped(), findings);
    }

    private static ConfigurationException nothingToLookAt(String headline, String fix) {
        return new ConfigurationException(Explanation.of(headline)
                .why("a check that has looked at nothing must not be green.")
                .fix(fix));
    }

    private static Optional<Explanation> check(Route route, Standing standing) {
        Optional<Explanation> objection = standing.objection(route);
        return objection.isPresent() ? objection : standing.objection(rollback(route, standing));
    }

    /** Itself, if its verdict names none. */
    private static Route rollback(Route route, Standing standing) {
        return standing.newest(route.digest())
                .flatMap(filed -> filed.verdict().rollbackTo())
                .filter(digest -> !digest.equals(route.digest()))
                .map(digest -> new Route(
                        route.place(), route.name() + ", what it is rolled back to", digest, OptionalDouble.empty()))
                .orElse(route);
    }
}
