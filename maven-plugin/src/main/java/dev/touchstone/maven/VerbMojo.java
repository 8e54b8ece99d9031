package dev.touchstone.maven;

import dev.touchstone.junit.review.Caller;
import dev.touchstone.junit.review.Command;
import dev.touchstone.junit.review.ExitCode;
import dev.touchstone.junit.review.Option;
import dev.touchstone.junit.review.Project;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** A verb of the review, for one module. */
@SuppressWarnings("NullAway.Init") // Maven fills the parameters in
abstract class VerbMojo extends AbstractMojo {

    private static final String PLUGINS = "org.apache.maven.plugins";

    private final Command command;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Which files: globs of paths, separated by commas. */
    @Parameter(property = "touchstone.select")
    private @Nullable String select;

    /** Everything there is, in place of a selection. */
    @Parameter(property = "touchstone.all")
    private @Nullable String all;

    /** Why something is accepted. */
    @Parameter(property = "touchstone.reason")
    private @Nullable String reason;

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

    VerbMojo(Command command) {
        this.command = command;
    }

    @Override
    public void execute() throws MojoFailureException {
        if (project.getPackaging().equals("pom")) {
            return;
        }
        KnownProperties.require(session.getUserProperties(), command);
        requireOneModule();
        MavenWords words = new MavenWords();
        Caller caller = new Caller(
                words.console(session.getSettings().isInteractiveMode()),
                System.getProperty("user.name", ""),
                Clock.system(ZoneId.systemDefault()));
        int code = command.run(reviewed(), typed(), caller);
        if (code != ExitCode.DONE) {
            throw new MojoFailureException(words.complaint().orElse(message(code)));
        }
    }

    /** What one module has recorded is no other's. */
    private void requireOneModule() throws MojoFailureException {
        boolean several = session.getProjects().stream()
                        .filter(module -> !module.getPackaging().equals("pom"))
                        .count()
                > 1;
        if (from != null && several) {
            throw new MojoFailureException(
                    "touchstone.from is one module's, and there are several: choose it with -pl MODULE. Nothing was done.");
        }
    }

    private Project reviewed() {
        return ToldTests.of(surefire(), session.getUserProperties()).project(project);
    }

    private Optional<Xpp3Dom> surefire() {
        return Optional.ofNullable(
                project.getGoalConfiguration(PLUGINS, "maven-surefire-plugin", "default-test", "test"));
    }

    private Map<Option, String> typed() {
        Map<Option, String> typed = new EnumMap<>(Option.class);
        put(Option.SELECT, select, typed);
        put(Option.ALL, all, typed);
        put(Option.REASON, reason, typed);
        put(Option.BY, by, typed);
        put(Option.FORMAT, format, typed);
        put(Option.APPLY, apply, typed);
        put(Option.FROM, from, typed);
        return typed;
    }

    private static void put(Option option, @Nullable String value, Map<Option, String> typed) {
        if (value != null) {
            typed.put(option, value);
        }
    }

    private String message(int code) {
        if (code != ExitCode.WAITING) {
            return "Damage was found: see above.";
        }
        return command == Command.PRUNE
                ? "Approved outputs are stale: see above."
                : "Outputs wait for a reviewer: see above.";
    }
}
