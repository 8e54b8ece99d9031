package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import dev.touchstone.junit.review.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/** Writes {@code report.html} and {@code summary.md} anew from the results of all modules, and of the folders named with them. */
@Mojo(name = "report", aggregator = true, threadSafe = true)
public final class ReportMojo extends VerbMojo {

    ReportMojo() {
        super(Command.REPORT);
    }

    /** One report for all. */
    @Override
    List<MavenProject> modules() {
        return List.of(project());
    }

    @Override
    void complete(Map<Option, String> typed) {
        String folders = Stream.concat(
                        all().stream()
                                .filter(module -> !module.equals(project()))
                                .map(ReportMojo::output)
                                .filter(output -> Files.isDirectory(output.resolve("results")))
                                .map(Path::toString),
                        Stream.ofNullable(typed.get(Option.FROM)))
                .collect(Collectors.joining(","));
        if (!folders.isEmpty()) {
            typed.put(Option.FROM, folders);
        }
    }

    private static Path output(MavenProject module) {
        return Path.of(module.getBuild().getDirectory()).resolve("touchstone");
    }
}
