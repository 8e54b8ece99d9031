package dev.touchstone.maven;

import dev.touchstone.junit.review.Caller;
import dev.touchstone.junit.review.Command;
import dev.touchstone.junit.review.ExitCode;
import dev.touchstone.junit.review.Option;
import dev.touchstone.junit.review.Project;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** A verb of the review: for one module, or, if it only looks, for all there are, so that the first does not hide the others. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in
abstract class VerbMojo extends AbstractMojo {

    private static final String PLUGINS = "org.apache.maven.plugins";

    private static final Set<Option> ROLLOUT = EnumSet.range(Option.STAGE, Option.VERDICTS);

    private final Command command;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Which files: globs of paths, separated by commas. */
    @Parameter(property = "touchstone.select")
    private @Nullable String select;

    /** Everything there is, in place of a selection. */
    @Parameter(property = "touchstone.all")
    private @Nullable String all;

    /** Why something is accepted. */
    @Parameter(property = "touchstone.reason")
    private @Nullable String reason;

    /** new: what is accepted becomes the anchor of its test. */
    @Parameter(property = "touchstone.anchor")
    private @Nullable String anchor;

    /** Who accepts; by default the user's name. */
    @Parameter(property = "touchstone.by")
    private @Nullable String by;

    /** How a list is written: text or json. */
    @Parameter(property = "touchstone.format")
    private @Nullable String format;

    /** To do what is listed. */
    @Parameter(property = "touchstone.apply")
    private @Nullable String apply;

    /** The folder of a downloaded artefact. */
    @Parameter(property = "touchstone.from")
    private @Nullable String from;

    /** When the build began; by default this one. */
    @Parameter(property = "touchstone.since")
    private @Nullable String since;

    /** Folders of earlier builds' target/touchstone, separated by commas. */
    @Parameter(property = "touchstone.history")
    private @Nullable String history;

    /** Where telemetry goes: none or file. */
    @Parameter(property = "touchstone.otel")
    private @Nullable String otel;

    /** How many builds are simulated. */
    @Parameter(property = "touchstone.builds")
    private @Nullable String builds;

    /** What the simulation begins with. */
    @Parameter(property = "touchstone.seed")
    private @Nullable String seed;

    /** The stage of the policy; by default the one the tests were run at. */
    @Parameter(property = "touchstone.stage")
    private @Nullable String stage;

    /** The file of the policy. */
    @Parameter(property = "touchstone.policy")
    private @Nullable String policy;

    /** The file of the private key that signs what the build says. */
    @Parameter(property = "touchstone.signingKey")
    private @Nullable String signingKey;

    /** Files of flagd flags, separated by commas. */
    @Parameter(property = "touchstone.flags")
    private @Nullable String flags;

    /** The config.yaml of a LiteLLM gateway. */
    @Parameter(property = "touchstone.gateway")
    private @Nullable String gateway;

    /** The folder of signed verdicts. */
    @Parameter(property = "touchstone.verdicts")
    private @Nullable String verdicts;

    VerbMojo(Command command) {
        this.command = command;
    }

    @Override
    public void execute() throws MojoFailureException {
        List<MavenProject> modules = modules();
        if (modules.isEmpty()) {
            return;
        }
        KnownProperties.require(session.getUserProperties(), command);
        requireOneModule();
        List<String> reasons = new ArrayList<>();
        for (MavenProject module : modules) {
            run(module)
                    .map(reason -> modules.size() > 1 ? module.getArtifactId() + ": " + reason : reason)
                    .ifPresent(reasons::add);
        }
        if (!reasons.isEmpty()) {
            throw new MojoFailureException(String.join("\n", reasons));
        }
    }

    /** Bound to a phase it is run in every module anyway. */
    List<MavenProject> modules() {
        boolean all = execution.getMojoDescriptor().isAggregator() && execution.getSource() == MojoExecution.Source.CLI;
        return (all ? session.getProjects() : List.of(project))
                .stream().filter(VerbMojo::hasTests).toList();
    }

    static boolean hasTests(MavenProject module) {
        return !module.getPackaging().equals("pom");
    }

    /** Why it fails the build, if it does. */
    private Optional<String> run(MavenProject module) {
        if (!module.equals(project)) {
            getLog().info("");
            getLog().info(module.getArtifactId());
        }
        MavenWords words = new MavenWords();
        Caller caller = new Caller(
                words.console(session.getSettings().isInteractiveMode()),
                System.getProperty("user.name", ""),
                Clock.system(ZoneId.systemDefault()),
                System.getenv());
        int code = command.run(reviewed(module), typed(), caller);
        return code == ExitCode.DONE
                ? Optional.empty()
                : Optional.of(words.complaint().orElse(message(code)));
    }

    /** With what need not be typed. */
    void complete(Map<Option, String> typed) {
        // Most verbs say it all.
    }

    MavenProject project() {
        return project;
    }

    List<MavenProject> all() {
        return session.getProjects();
    }

    Instant started() {
        return session.getStartTime().toInstant();
    }

    /** What one module has recorded is no other's. */
    private void requireOneModule() throws MojoFailureException {
        boolean several = command == Command.IMPORT
                && session.getProjects().stream().filter(VerbMojo::hasTests).count() > 1;
        if (from != null && several) {
            throw new MojoFailureException(
                    "touchstone.from is one module's, and there are several: choose it with -pl MODULE. Nothing was done.");
        }
    }

    private Project reviewed(MavenProject module) {
        return ToldTests.of(surefire(module), session.getUserProperties()).project(module);
    }

    private static Optional<Xpp3Dom> surefire(MavenProject module) {
        return Optional.ofNullable(
                module.getGoalConfiguration(PLUGINS, "maven-surefire-plugin", "default-test", "test"));
    }

    private Map<Option, String> typed() {
        Map<Option, String> typed = new EnumMap<>(Option.class);
        put(Option.SELECT, select, typed);
        put(Option.ALL, all, typed);
        put(Option.REASON, reason, typed);
        put(Option.ANCHOR, anchor, typed);
        put(Option.BY, by, typed);
        put(Option.FORMAT, format, typed);
        put(Option.APPLY, apply, typed);
        put(Option.FROM, from, typed);
        put(Option.SINCE, since, typed);
        put(Option.HISTORY, history, typed);
        put(Option.OTEL, otel, typed);
        put(Option.BUILDS, builds, typed);
        put(Option.SEED, command == Command.SELFTEST ? seed : null, typed);
        rollout(typed);
        complete(typed);
        return typed;
    }

    /** What a whole build is told is heard only by the verbs it is for. */
    private void rollout(Map<Option, String> typed) {
        put(Option.STAGE, stage, typed);
        put(Option.POLICY, policy, typed);
        put(Option.SIGNING_KEY, signingKey, typed);
        put(Option.FLAGS, flags, typed);
        put(Option.GATEWAY, gateway, typed);
        put(Option.VERDICTS, verdicts, typed);
        typed.keySet()
                .removeIf(
                        option -> ROLLOUT.contains(option) && !command.options().contains(option));
    }

    private static void put(Option option, @Nullable String value, Map<Option, String> typed) {
        if (value != null) {
            typed.put(option, value);
        }
    }

    private String message(int code) {
        if (command == Command.CHECK) {
            return "This build is not let through: see above.";
        }
        if (command == Command.VERIFY_FLAGS) {
            return "What is routed is not let through: see above.";
        }
        if (command == Command.SELFTEST) {
            return "The gate breaks its own word: see above.";
        }
        if (code != ExitCode.WAITING) {
            return "Damage was found: see above.";
        }
        if (command == Command.BASELINE) {
            return "Records of baselines wait for a reviewer: see above.";
        }
        return command == Command.PRUNE
                ? "Approved outputs are stale: see above."
                : "Outputs wait for a reviewer: see above.";
    }
}
