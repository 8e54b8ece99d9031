package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.page.PageSource;
import dev.touchstone.junit.page.ReportPage;
import dev.touchstone.junit.report.Page;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.BuildRuns;
import dev.touchstone.junit.results.PastBuilds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the report anew, of everything there is: this module, others, what other machines left. */
final class ReportVerb implements Verb {

    private static final String RESULTS = "results";

    @Override
    public int run(Options options, Console console) {
        Set<Path> folders = new LinkedHashSet<>(List.of(options.project().output()));
        options.folders().from().forEach(folder -> folders.add(new Artefact(folder).output()));
        List<PageSource> sources = folders.stream()
                .flatMap(folder -> sources(folder, options).stream())
                .toList();
        if (sources.isEmpty()) {
            throw nothing(options.project());
        }
        write(named(sources), past(sources, options), options.project());
        int verdicts = sources.stream()
                .mapToInt(source -> source.build().verdicts().size())
                .sum();
        console.say("REPORT " + verdicts + (verdicts == 1 ? " verdict: " : " verdicts: ")
                + options.project().shown(options.project().output().resolve(ReportPage.FILE)));
        return ExitCode.DONE;
    }

    private static List<PageSource> sources(Path folder, Options options) {
        BuildRuns runs = runs(folder);
        Optional<Instant> since = options.since();
        List<BuildRecord> shown =
                since.map(runs::since).orElseGet(() -> runs.newest().stream().toList());
        if (shown.isEmpty() && !folder.equals(options.project().output())) {
            throw new ConfigurationException(Explanation.of(
                            "There are no results in " + options.project().shown(folder) + ". Nothing was written.")
                    .why("a report that leaves out what was named would look complete.")
                    .fix("name target/touchstone as a build left it, with its folder results."));
        }
        return shown.stream()
                .map(run -> new PageSource(Optional.empty(), run, folder))
                .toList();
    }

    private static BuildRuns runs(Path folder) {
        return new BuildRuns(folder.resolve(RESULTS));
    }

    /** After their modules, where there are several. */
    private static List<PageSource> named(List<PageSource> sources) {
        long folders = sources.stream().map(PageSource::output).distinct().count();
        return folders < 2
                ? sources
                : sources.stream()
                        .map(source ->
                                new PageSource(Optional.of(module(source.output())), source.build(), source.output()))
                        .toList();
    }

    /** {@code shop/app/target/touchstone} is of {@code app}; any other folder is called as it is. */
    private static String module(Path output) {
        return Optional.of(output)
                .filter(folder -> folder.endsWith("touchstone"))
                .map(Path::getParent)
                .map(Path::getParent)
                .map(Path::getFileName)
                .or(() -> Optional.ofNullable(output.getFileName()))
                .map(Path::toString)
                .orElse("");
    }

    private static List<BuildRecord> past(List<PageSource> sources, Options options) {
        List<BuildRecord> all = new ArrayList<>(runs(options.project().output()).all());
        options.folders().history().forEach(folder -> all.addAll(past(folder, options.project())));
        Set<String> told = new LinkedHashSet<>();
        sources.forEach(source -> told.add(source.build().run()));
        all.removeIf(run -> !told.add(run.run()));
        return BuildRuns.inOrder(all);
    }

    private static List<BuildRecord> past(Path folder, Project project) {
        List<BuildRecord> builds = PastBuilds.in(folder);
        if (builds.isEmpty()) {
            throw new ConfigurationException(Explanation.of(
                            "There is no earlier build in " + project.shown(folder) + ". Nothing was written.")
                    .fact("looked for", "verdict.json, results/…-verdicts.jsonl, and both in the folders within")
                    .why("a history that leaves out what was named would look complete.")
                    .fix("name with history what builds left in target/touchstone, or a folder of such folders."));
        }
        return builds;
    }

    private static void write(List<PageSource> sources, List<BuildRecord> past, Project project) {
        try {
            Page.write(sources, past, project.output());
        } catch (IOException trouble) {
            throw new NoVerdictException(
                    Explanation.of("ERROR cannot write the report to " + project.output() + ": " + trouble)
                            .fix("make the build directory writable and free some disk space."),
                    trouble);
        }
    }

    private static ConfigurationException nothing(Project project) {
        return new ConfigurationException(
                Explanation.of("There are no results in " + project.shown(project.output()) + ". Nothing was written.")
                        .why("a report of nothing would look like a report of no failures.")
                        .fix("run the sampled tests first, or name with from the folders where results are."));
    }
}
