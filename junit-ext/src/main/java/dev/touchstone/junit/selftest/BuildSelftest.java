package dev.touchstone.junit.selftest;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.results.BuildAnswers;
import dev.touchstone.junit.results.BuildRecord;
import dev.touchstone.junit.results.FamilyRecord;
import java.nio.file.Path;

/** The self-test of the build whose results lie in a folder. */
public final class BuildSelftest {

    private final BuildRecord build;
    private final Path results;

    /** @param results the folder its results lie in */
    public BuildSelftest(BuildRecord build, Path results) {
        this.build = build;
        this.results = results;
    }

    /**
     * Simulates it; nobody is asked.
     *
     * @param builds from 1
     * @throws ConfigurationException if there is nothing to simulate
     */
    public SelftestReport run(int builds, long seed) {
        BuildAnswers answers = new BuildAnswers(results, build.run());
        RecordedGrades grades = new RecordedGrades();
        answers.forEach(grades);
        Subjects subjects = new Subjects(grades, answers.cases());
        build.verdicts().forEach(subjects::add);
        if (subjects.found().isEmpty()) {
            throw nothing(subjects);
        }
        SelftestResult result = new Selftest(subjects.found(), builds, seed).run();
        double alpha = build.family().map(FamilyRecord::alpha).orElseGet(() -> subjects.found().stream()
                .mapToDouble(Subject::alpha)
                .sum());
        return new SelftestReport(result, alpha, subjects.left());
    }

    private static ConfigurationException nothing(Subjects subjects) {
        return new ConfigurationException(Explanation.of("There is nothing to simulate. No call was made.")
                .fact("not simulated", String.join("\n", subjects.left()))
                .why("a self-test of nothing would say that all is well.")
                .fix("require a pass rate or no regression, and run the tests."));
    }
}
