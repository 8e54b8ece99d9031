package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.policy.Policy;
import dev.touchstone.junit.rollout.RolloutCheck;
import dev.touchstone.junit.rollout.RolloutPolicy;
import dev.touchstone.junit.rollout.RolloutResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Lets a change of what is routed through only if all of it has been judged. */
final class VerifyFlagsVerb implements Verb {

    private static final String BESIDE_THE_FLAGS = "policy.yaml";

    private final Clock clock;

    VerifyFlagsVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int run(Options options, Console console) {
        RolloutOptions.Routes routes = options.rollout().routes();
        if (routes.flags().isEmpty() && routes.gateway().isEmpty()) {
            throw nothingNamed(console);
        }
        return told(results(options), console);
    }

    private List<RolloutResult> results(Options options) {
        RolloutOptions.Routes routes = options.rollout().routes();
        RolloutCheck check = new RolloutCheck(RolloutPolicy.of(policy(options)), routes.verdicts(), clock);
        Path module = options.project().module();
        List<RolloutResult> results = new ArrayList<>();
        routes.flags().forEach(file -> results.add(check.flags(file, FolderResources.beside(module, file))));
        routes.gateway().ifPresent(file -> results.add(check.gateway(file, FolderResources.beside(module, file))));
        return results;
    }

    /** The one that was named; the flag repository's; the one tests use. */
    private static Policy policy(Options options) {
        Path beside = options.project().module().resolve(BESIDE_THE_FLAGS);
        return Policy.read(options.rollout()
                .policy()
                .orElseGet(
                        () -> Files.exists(beside) ? beside : options.project().policy()));
    }

    private static int told(List<RolloutResult> results, Console console) {
        List<String> routed =
                results.stream().flatMap(result -> result.routed().stream()).toList();
        List<Explanation> findings =
                results.stream().flatMap(result -> result.findings().stream()).toList();
        routed.forEach(route -> console.say("ROUTED " + route));
        results.stream()
                .flatMap(result -> result.skipped().stream())
                .forEach(skipped -> console.say("SKIPPED " + skipped));
        findings.forEach(finding -> {
            console.say("");
            console.say(finding.text());
        });
        console.say("");
        console.say("VERIFY " + routed.size() + (routed.size() == 1 ? " route: " : " routes: ")
                + (findings.isEmpty()
                        ? "every one has a valid verdict."
                        : findings.size() + (findings.size() == 1 ? " objection." : " objections.")));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static ConfigurationException nothingNamed(Console console) {
        return new ConfigurationException(Explanation.of("Neither flags nor a gateway was named. Nothing was verified.")
                .why("a check that has looked at nothing must not be green.")
                .fix("name the file that routes production.")
                .run(console.command("verify-flags", console.option(Option.FLAGS, "flags.flagd.json"))));
    }
}
