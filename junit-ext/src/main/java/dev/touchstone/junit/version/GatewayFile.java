package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The {@code config.yaml} of a LiteLLM gateway. Which model version an entry is stands in its {@code model_info}, which LiteLLM keeps
 * and does not read:
 *
 * <pre>
 * model_list:
 *   - model_name: support-bot
 *     litellm_params: {model: openai/gpt-x, weight: 95, silent_model: support-bot-next}
 *     model_info:
 *       touchstone: {provider: openai, model: gpt-x, prompt: prompts/refund@1.0.0.md}
 * </pre>
 */
public final class GatewayFile {

    private static final String LIST = "model_list";
    private static final String VERSION = "touchstone";

    private final String source;
    private final Resources resources;

    private GatewayFile(String source, Resources resources) {
        this.source = source;
        this.resources = resources;
    }

    /**
     * Reads the entries of {@code model_list}.
     *
     * @throws ConfigurationException if there is no such file, it is malformed, or an entry is no whole one
     */
    public static List<Deployment> read(String location, Resources resources) {
        String text = resources
                .open(location)
                .map(content -> Utf8.text(location, content))
                .orElseThrow(() -> new ConfigurationException(
                        Explanation.of(Excerpt.of(location, 200) + ": no such gateway configuration")
                                .fix("name the config.yaml of the gateway.")));
        return new GatewayFile(location, resources)
                .deployments(Section.of(location, "the file", Document.read(location, text)));
    }

    private List<Deployment> deployments(Section file) {
        if (!(file.get(LIST).map(Node::value).orElse(null) instanceof List<?> list) || list.isEmpty()) {
            throw new ConfigurationException(Explanation.of(file.place(LIST) + ": the file has no " + LIST)
                    .fix("list the models of the gateway under " + LIST + "."));
        }
        List<Deployment> deployments = new ArrayList<>();
        for (Object node : list) {
            String name = "deployment-" + (deployments.size() + 1);
            deployments.add(deployment(name, Section.of(source, name, (Node) node)));
        }
        return deployments;
    }

    private Deployment deployment(String name, Section entry) {
        Section parameters = entry.section("litellm_params").orElseThrow(() -> without(entry, "litellm_params"));
        Optional<Section> info = entry.section("model_info");
        return new Deployment(
                entry.text("model_name").orElseThrow(() -> without(entry, "model_name")),
                entry.place(),
                new Deployment.Models(
                        parameters.text("model").orElseThrow(() -> without(parameters, "model")),
                        info.flatMap(section -> section.text("base_model"))),
                info.flatMap(section -> section.get(VERSION)).map(node -> version(name, node)),
                weight(parameters),
                parameters.text("silent_model"));
    }

    private ModelVersion version(String name, Node node) {
        Section one = new Section(source, name, node.line(), Map.of(name, node));
        Section nothingForAll = new Section(source, name, node.line(), Map.of());
        return new VersionDocument(source, resources)
                .versions(one, nothingForAll)
                .get(0);
    }

    private static OptionalDouble weight(Section parameters) {
        Optional<Node> weight = parameters.get("weight");
        if (weight.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (weight.get().value() instanceof Number number && number.doubleValue() >= 0) {
            return OptionalDouble.of(number.doubleValue());
        }
        throw new ConfigurationException(Explanation.of(parameters.place("weight") + ": weight of " + parameters.name()
                        + " is " + weight.get().kind() + ", not a number from 0")
                .fix("write a number such as weight: 5."));
    }

    private static ConfigurationException without(Section section, String key) {
        return new ConfigurationException(Explanation.of(section.place() + ": " + section.name() + " has no " + key)
                .fix("write it as LiteLLM reads it."));
    }
}
