package dev.touchstone.junit.rollout;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Deployment;
import dev.touchstone.junit.version.Excerpt;
import dev.touchstone.junit.version.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The versions a gateway's clients can reach. A group of which no entry says a model version is not looked at; a group that only gets
 * copies of others' traffic is a shadow, whose answers nobody sees.
 */
final class GatewayRoutes {

    private final List<Deployment> deployments;
    private final Set<String> shadows;
    private final Set<String> groups;
    private final List<Route> routes = new ArrayList<>();
    private final List<Explanation> findings = new ArrayList<>();

    GatewayRoutes(List<Deployment> deployments) {
        this.deployments = deployments;
        this.shadows = deployments.stream()
                .flatMap(deployment -> deployment.shadow().stream())
                .collect(Collectors.toSet());
        this.groups = deployments.stream()
                .filter(deployment -> deployment.version().isPresent())
                .map(Deployment::group)
                .filter(group -> !shadows.contains(group))
                .collect(Collectors.toSet());
        deployments.stream()
                .filter(deployment -> groups.contains(deployment.group()))
                .filter(deployment -> deployment.weight().orElse(1) > 0)
                .forEach(this::add);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }

    List<Route> routes() {
        return routes;
    }

    /** Entries whose version is not known. */
    List<Explanation> findings() {
        return findings;
    }

    private void add(Deployment deployment) {
        String name = "gateway model " + Excerpt.of(deployment.group()) + ", "
                + Excerpt.of(deployment.models().asked());
        Optional<ModelVersion> version = deployment.version();
        if (version.isEmpty()) {
            findings.add(Explanation.of(deployment.place() + ": " + name + ": no model version")
                    .why("others of its group are model versions, so its traffic would go to something nobody judged.")
                    .fix("write it under model_info: touchstone: {model: …, prompt: …}, or weight: 0."));
        } else if (deployment.models().are(version.get().model())) {
            routes.add(new Route(deployment.place(), name, version.get().digest(), share(deployment)));
        } else {
            findings.add(Explanation.of(deployment.place() + ": " + name + ": its model version says "
                            + Excerpt.of(version.get().model()))
                    .why("what is judged must be what is routed.")
                    .fix("correct one of the two; where the provider's name for it is your own, write base_model."));
        }
    }

    /** Known where every entry of the group has a weight; without any, entries are drawn alike. */
    private OptionalDouble share(Deployment deployment) {
        List<Deployment> group = deployments.stream()
                .filter(other -> other.group().equals(deployment.group()))
                .toList();
        long written =
                group.stream().filter(other -> other.weight().isPresent()).count();
        double all =
                group.stream().mapToDouble(other -> other.weight().orElse(1)).sum();
        return written == 0 || written == group.size()
                ? OptionalDouble.of(deployment.weight().orElse(1) / all)
                : OptionalDouble.empty();
    }
}
