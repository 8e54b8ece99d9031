package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One feature flag of a {@link FlagFile}, whose variants are model versions. */
public final class Flag {

    private static final String DEFAULT = "defaultVariant";
    private static final String WHOLE =
            "write a whole model version: {\"model\": \"…\", \"prompt\": \"…\", \"parameters\": {…}}.";

    private final String name;
    private final Section flag;
    private final Resources prompts;

    Flag(String name, Section flag, Resources prompts) {
        this.name = name;
        this.flag = flag;
        this.prompts = prompts;
    }

    /** Its name in the file. */
    public String name() {
        return name;
    }

    /** {@code file:line}. */
    public String place() {
        return flag.place();
    }

    /** {@code file:line} of a variant, or of the flag where there is no such variant. */
    public String place(String variant) {
        return flag.section("variants").map(variants -> variants.place(variant)).orElseGet(this::place);
    }

    /** {@code file:line} of its targeting, or of the flag where there is none. */
    public String targetingPlace() {
        return flag.place("targeting");
    }

    /**
     * Whether flagd evaluates it at all.
     *
     * @throws ConfigurationException if its state is neither {@code ENABLED} nor {@code DISABLED}
     */
    public boolean isEnabled() {
        String state = flag.text("state").orElse("");
        if (!List.of("ENABLED", "DISABLED").contains(state)) {
            throw refused(
                    "state",
                    state.isEmpty() ? " has no state" : " is in the unknown state '" + Excerpt.of(state) + "'",
                    "write \"state\": \"ENABLED\".");
        }
        return state.equals("ENABLED");
    }

    /**
     * Itself.
     *
     * @throws ConfigurationException if it is disabled
     */
    public Flag requireEnabled() {
        if (!isEnabled()) {
            throw new ConfigurationException(headline("state", " is DISABLED")
                    .why("flagd answers as if there were no such flag, so nobody is routed to any of its variants, and"
                            + " the default written in the application's code is in production.")
                    .fix("enable it, or test the version the code falls back to with a versions file."));
        }
        return this;
    }

    /**
     * The targeting rule (JsonLogic), values as JSON has them; empty where everybody gets the default variant.
     *
     * @throws ConfigurationException if it is no object
     */
    public Optional<Map<String, Object>> targeting() {
        return flag.section("targeting").map(Section::plain).filter(rule -> !rule.isEmpty());
    }

    /**
     * Its variants, the default one being the baseline.
     *
     * @throws ConfigurationException if there are no variants, one is no whole model version, or the default is none of them
     */
    public VersionSet versions() {
        Section variants = variants();
        variants.members().forEach(this::requireObject);
        String baseline = defaultVariant(variants);
        List<ModelVersion> versions = versions(variants);
        new VersionChecks(flag.source(), version -> variants.place(version)).check(versions, Optional.of(baseline));
        return new VersionSet(name, versions, Optional.of(baseline), flag.source());
    }

    boolean routesVersions() {
        return flag.get("variants")
                        .map(Node::value)
                        .filter(Map.class::isInstance)
                        .isPresent()
                && variants().members().values().stream()
                        .anyMatch(node -> node.value() instanceof Map<?, ?> value && value.containsKey("model"));
    }

    private Section variants() {
        return flag.section("variants")
                .filter(section -> !section.members().isEmpty())
                .orElseThrow(
                        () -> refused("variants", " has no variants", "write its model versions under \"variants\"."));
    }

    private void requireObject(String variant, Node node) {
        if (!(node.value() instanceof Map)) {
            throw new ConfigurationException(Explanation.of(flag.source() + ":" + node.line() + ": variant "
                            + Excerpt.of(variant) + " of " + flag.name() + " is " + node.kind()
                            + ", not a model version")
                    .why("what is tested must be what is routed: model, prompt and parameters together.")
                    .fix(WHOLE));
        }
    }

    private String defaultVariant(Section variants) {
        if (flag.get(DEFAULT).map(Node::value).isEmpty()) {
            throw new ConfigurationException(headline(DEFAULT, " has no default variant")
                    .fact("variants", known(variants).listed())
                    .why("the default variant is the baseline, and without one whoever is not targeted gets what the"
                            + " application's code falls back to.")
                    .fix("write \"defaultVariant\": \""
                            + Excerpt.of(known(variants).names().get(0)) + "\"."));
        }
        String baseline = flag.text(DEFAULT).orElseThrow();
        if (variants.get(baseline).isEmpty()) {
            throw new ConfigurationException(
                    headline(DEFAULT, ": the default variant '" + Excerpt.of(baseline) + "' is none of its variants")
                            .fact("variants", known(variants).listed())
                            .fix(known(variants).didYouMean(baseline) + "Name one of the variants."));
        }
        return baseline;
    }

    private List<ModelVersion> versions(Section variants) {
        Section nothingForAll = new Section(flag.source(), flag.name(), flag.line(), Map.of());
        try {
            return new VersionDocument(flag.source(), prompts).versions(variants, nothingForAll);
        } catch (ConfigurationException e) {
            throw new ConfigurationException(e.explanation().fact("variant of", flag.name()));
        }
    }

    private static KnownNames known(Section variants) {
        return KnownNames.of(variants.members().keySet());
    }

    private ConfigurationException refused(String key, String problem, String fix) {
        return new ConfigurationException(headline(key, problem).fix(fix));
    }

    private Explanation headline(String key, String problem) {
        return Explanation.of(flag.place(key) + ": " + flag.name() + problem);
    }
}
