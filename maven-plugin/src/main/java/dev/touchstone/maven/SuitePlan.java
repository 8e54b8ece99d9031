package dev.touchstone.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** The plan of the tests' recording, as Touchstone prints it on the class path of the tests, in a JVM of its own. */
record SuitePlan(List<String> lines, int exitCode) {

    private static final String COMMAND = "dev.touchstone.junit.SuitePlanCommand";
    private static final List<String> SAYING_UTF_8 =
            List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
    private static final int PAID = 0;
    private static final int NOTHING_TO_PAY = 3;

    static SuitePlan of(MavenProject project, List<String> classPath, ToldTests told)
            throws MojoExecutionException, MojoFailureException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dbasedir=" + project.getBasedir());
        command.addAll(SAYING_UTF_8);
        told.properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), COMMAND));
        ProcessBuilder java =
                new ProcessBuilder(command).directory(project.getBasedir()).redirectErrorStream(true);
        java.environment().putAll(told.variables());
        return run(java).checked();
    }

    private static SuitePlan run(ProcessBuilder java) throws MojoExecutionException {
        try {
            Process process = java.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new SuitePlan(output.lines().toList(), process.waitFor());
        } catch (IOException trouble) {
            throw new MojoExecutionException("the plan could not be made: " + trouble.getMessage(), trouble);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("stopped while planning", stopped);
        }
    }

    private SuitePlan checked() throws MojoFailureException {
        if (exitCode == PAID || exitCode == NOTHING_TO_PAY) {
            return this;
        }
        throw new MojoFailureException(
                "The plan of the tests is refused, so no model was asked and nothing was spent:\n\n"
                        + String.join("\n", lines));
    }

    boolean isWorthAsking() {
        return exitCode == PAID;
    }
}
