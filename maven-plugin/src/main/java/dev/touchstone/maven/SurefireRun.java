package dev.touchstone.maven;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.MavenExecutionPlan;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** Runs the tests as the project's own configuration of Surefire says. */
record SurefireRun(LifecycleExecutor lifecycle, BuildPluginManager plugins, MavenSession session) {

    private static final String SUREFIRE = "maven-surefire-plugin";

    void run() throws MojoExecutionException, MojoFailureException {
        for (MojoExecution execution : executions()) {
            run(execution);
        }
    }

    /** What it tells the tests; of several executions the first speaks for all. */
    ToldTests told() throws MojoExecutionException {
        return ToldTests.of(
                executions().stream().findFirst().map(MojoExecution::getConfiguration), session.getUserProperties());
    }

    private List<MojoExecution> executions() throws MojoExecutionException {
        return plan().getMojoExecutions().stream()
                .filter(execution -> execution.getArtifactId().equals(SUREFIRE))
                .toList();
    }

    private MavenExecutionPlan plan() throws MojoExecutionException {
        try {
            return lifecycle.calculateExecutionPlan(session, "test");
        } catch (Exception trouble) {
            throw new MojoExecutionException("Maven could not plan the phase test: " + trouble.getMessage(), trouble);
        }
    }

    private void run(MojoExecution execution) throws MojoExecutionException, MojoFailureException {
        try {
            plugins.executeMojo(session, execution);
        } catch (MojoFailureException | MojoExecutionException itself) {
            throw itself;
        } catch (Exception trouble) {
            throw new MojoExecutionException("Surefire could not be run: " + trouble.getMessage(), trouble);
        }
    }
}
