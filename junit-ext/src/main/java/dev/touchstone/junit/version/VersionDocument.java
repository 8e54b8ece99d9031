package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The content of one versions file. */
final class VersionDocument {

    private final String source;
    private final Resources prompts;

    VersionDocument(String source, Resources prompts) {
        this.source = source;
        this.prompts = prompts;
    }

    VersionSet read(String name, String text) {
        Section file = Section.of(source, "the file", Document.read(source, text))
                .allowing("baseline", "connection", "provider", "versions");
        Section declared = declared(file);
        List<ModelVersion> versions = versions(declared, file);
        new VersionChecks(source, version -> declared.place(version)).check(versions, Optional.empty());
        Optional<String> baseline = file.text("baseline");
        baseline.ifPresent(wanted -> VersionChecks.requireKnown(wanted, versions, file.place("baseline")));
        return new VersionSet(name, versions, baseline, source);
    }

    private Section declared(Section file) {
        return file.get("versions")
                .filter(node -> node.value() != null)
                .map(node -> Section.of(source, "versions", node))
                .filter(section -> !section.members().isEmpty())
                .orElseThrow(() -> VersionChecks.noVersions(file.place("versions")));
    }

    /** @param file whose own keys hold for every version */
    List<ModelVersion> versions(Section declared, Section file) {
        List<ModelVersion> versions = new ArrayList<>();
        declared.members().forEach((name, node) -> {
            Section version = Section.of(source, "version " + Excerpt.of(name), node)
                    .allowing(
                            "connection",
                            "model",
                            "parameters",
                            "prompt",
                            "provider",
                            "responseSchema",
                            "served",
                            "tools");
            versions.add(answering(version(name, version, file.text("provider")), version)
                    .reachedBy(ConnectionSection.of(file, version)));
        });
        return versions;
    }

    private ModelVersion version(String name, Section version, Optional<String> defaultProvider) {
        Optional<String> provider = version.text("provider").or(() -> defaultProvider);
        String model = version.text("model").orElseThrow(() -> noModel(version));
        Optional<Prompt> prompt = version.get("prompt").map(node -> prompt(version, node));
        Map<String, Object> parameters = parameters(name, version);
        return placed(version.place(), () -> new ModelVersion(name, provider, model, prompt, parameters));
    }

    private static ModelVersion answering(ModelVersion judged, Section section) {
        AnsweringSection answering = new AnsweringSection(section);
        ModelVersion whole = judged.withTools(answering.tools());
        whole = answering.responseSchema().map(whole::answeringBy).orElse(whole);
        return section.text("served").map(whole::servedAs).orElse(whole);
    }

    private Prompt prompt(Section version, Node node) {
        String location = version.text("prompt").orElseThrow();
        try {
            return Prompt.read(location, prompts);
        } catch (ConfigurationException e) {
            throw new ConfigurationException(e.explanation().fact("named in", source + ":" + node.line()));
        }
    }

    // One by one, so that a wrong parameter is reported with its own line.
    private Map<String, Object> parameters(String name, Section version) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        version.section("parameters").ifPresent(section -> section.members()
                .forEach((key, node) -> parameters.putAll(placed(
                        source + ":" + node.line(),
                        () -> Parameters.checked(name, Collections.singletonMap(key, node.plain()))))));
        return parameters;
    }

    private static <T> T placed(String place, Supplier<T> action) {
        try {
            return action.get();
        } catch (ConfigurationException e) {
            throw new ConfigurationException(e.explanation().about(place));
        }
    }

    private ConfigurationException noModel(Section version) {
        return new ConfigurationException(Explanation.of(version.place() + ": " + version.name() + " has no model")
                .why("the model id is part of what is judged and of the digest.")
                .fix("add the line 'model: MODEL-ID' to it."));
    }
}
