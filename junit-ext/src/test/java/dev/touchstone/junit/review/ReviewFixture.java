package dev.touchstone.junit.review;

import dev.touchstone.junit.approval.Answers;
import dev.touchstone.junit.approval.Approval;
import dev.touchstone.junit.approval.ApprovalId;
import dev.touchstone.junit.approval.ApprovedOutput;
import dev.touchstone.junit.approval.Cause;
import dev.touchstone.junit.approval.Check;
import dev.touchstone.junit.approval.Exemplars;
import dev.touchstone.junit.approval.Origin;
import dev.touchstone.junit.approval.Pending;
import dev.touchstone.junit.approval.Stored;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A module with approved outputs and proposals. */
final class ReviewFixture {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    final Project project;

    ReviewFixture(Path module) {
        this(module, false);
    }

    ReviewFixture(Path module, boolean ci) {
        project = new Project(
                module,
                module.resolve("target"),
                module.resolve(Project.RECORDINGS),
                List.of(module.resolve("target/test-classes")),
                ci);
    }

    int run(Command command, FakeConsole console) {
        return run(command, Map.of(), console);
    }

    int run(Command command, Map<Option, String> typed, FakeConsole console) {
        return command.run(project, typed, new Caller(console, "ada", CLOCK));
    }

    static ApprovalId id(String caseId) {
        return new ApprovalId("com.acme.RefundTests", "window", caseId, "bot");
    }

    static String path(String caseId) {
        String path = id(caseId).pendingPath("v2");
        return path.substring(0, path.length() - ".pending.md".length());
    }

    /** The texts, so often each. */
    static List<String> samples(Object... countsAndTexts) {
        List<String> samples = new ArrayList<>();
        for (int i = 0; i < countsAndTexts.length; i += 2) {
            samples.addAll(Collections.nCopies((Integer) countsAndTexts[i], (String) countsAndTexts[i + 1]));
        }
        return samples;
    }

    static ApprovedOutput output(String caseId, String version, int polite, List<String> samples) {
        Exemplars exemplars = Exemplars.of(samples);
        Map<String, Check> checks = Map.of("polite", new Check(polite, samples.size()));
        return new ApprovedOutput(
                id(caseId),
                new Origin(version, "sha256:" + "0".repeat(64), "gpt-x", Optional.empty(), Optional.empty(), "{}"),
                "Where is my money?",
                new Answers(
                        samples.size(),
                        exemplars.distinct(),
                        new TreeMap<>(checks),
                        Optional.empty(),
                        exemplars.list()),
                List.of(),
                Optional.empty());
    }

    ReviewFixture approved(ApprovedOutput output) {
        Approval approval = new Approval(LocalDate.of(2026, 11, 20), "alice", "first", Optional.empty());
        Optional<String> base = project.approved().read(output.id()).map(Stored::sha256);
        project.approved().write(output.with(approval), base);
        return this;
    }

    /** Compared with what is approved now. */
    ReviewFixture proposed(ApprovedOutput output, Cause cause, String... failing) {
        project.pending().write(pending(output, cause, failing));
        return this;
    }

    Pending pending(ApprovedOutput output, Cause cause, String... failing) {
        return new Pending(
                output,
                project.approved().read(output.id()).map(Stored::sha256),
                cause,
                cause == Cause.NEW ? List.of() : List.of("polite: 12 of 20, 19 of 20 approved; p = 0.004"),
                Arrays.asList(failing));
    }

    /** One changed and one new. */
    ReviewFixture twoProposals() {
        return approved(output("late", "v1", 19, samples(14, "Within 30 days.", 6, "30 days, no more.")))
                .proposed(
                        output("late", "v2", 12, samples(12, "Within 30 days.", 8, "Within 14 days,\nsorry.")),
                        Cause.CHANGED,
                        "Within 14 days,\nsorry.")
                .proposed(output("lost", "v2", 1, samples(1, "We look for it.")), Cause.NEW);
    }

    Optional<ApprovedOutput> read(String caseId) {
        return project.approved().read(id(caseId)).map(Stored::output);
    }

    List<Path> waiting() {
        return project.pending().files();
    }
}
