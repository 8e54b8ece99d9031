package dev.touchstone.maven;

import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.review.Changes;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Says what recording the answers of the whole suite will cost, asks, runs the tests with {@code touchstone.responses=record}, and says what
 * has changed. Answers that are recorded already are not asked for again.
 */
@Mojo(name = "record", requiresDependencyResolution = ResolutionScope.TEST)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public final class RecordMojo extends AbstractMojo {

    private static final String RESPONSES = "touchstone.responses";

    private final LifecycleExecutor lifecycle;
    private final BuildPluginManager plugins;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** Spends without asking: for scripts. */
    @Parameter(property = "touchstone.yes", defaultValue = "false")
    private boolean yes;

    @Inject
    @SuppressWarnings("NullAway.Init") // Maven fills the parameters in
    RecordMojo(LifecycleExecutor lifecycle, BuildPluginManager plugins) {
        this.lifecycle = lifecycle;
        this.plugins = plugins;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (!Path.of(project.getBuild().getTestOutputDirectory()).toFile().isDirectory()) {
            getLog().info("No test classes here: nothing to record.");
            return;
        }
        session.getUserProperties().setProperty(RESPONSES, "record");
        SurefireRun tests = new SurefireRun(lifecycle, plugins, session);
        ToldTests told = tests.told();
        SuitePlan plan = SuitePlan.of(project, classPath(), told);
        plan.lines().forEach(getLog()::info);
        if (plan.isWorthAsking()) {
            new Question(session.getSettings().isInteractiveMode(), yes).ask(getLog());
            record(tests, changes(told));
        } else {
            getLog().info("Nothing to pay for: no test of this module asks a provider.");
        }
    }

    private void record(SurefireRun tests, Changes changes) throws MojoExecutionException, MojoFailureException {
        try {
            tests.run();
        } finally {
            tell(changes);
        }
    }

    private Changes changes(ToldTests told) throws MojoExecutionException {
        try {
            return Changes.since(told.project(project));
        } catch (NoVerdictException unreadable) {
            throw new MojoExecutionException(unreadable.getMessage(), unreadable);
        }
    }

    private void tell(Changes changes) throws MojoExecutionException {
        try {
            changes.lines().forEach(getLog()::info);
        } catch (NoVerdictException unreadable) {
            throw new MojoExecutionException(unreadable.getMessage(), unreadable);
        }
    }

    private List<String> classPath() throws MojoExecutionException {
        try {
            return project.getTestClasspathElements();
        } catch (DependencyResolutionRequiredException unresolved) {
            throw new MojoExecutionException("the class path of the tests is not resolved", unresolved);
        }
    }
}
