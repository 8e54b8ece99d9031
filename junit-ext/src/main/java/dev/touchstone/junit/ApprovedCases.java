package dev.touchstone.junit;

import dev.touchstone.junit.approval.ApprovalId;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.golden.GoldenSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Notes which approved outputs a test reads, where all of its cases are known: what nobody reads any more is told from that. */
final class ApprovedCases {

    private ApprovedCases() {}

    /** All invocations of one version. A run narrowed to one case knows of no other. */
    static void note(ExtensionContext context, ActiveVersion version, Stream<CrossedInvocation> invocations) {
        if (Session.of(context).settings().onlyCase().isEmpty()) {
            note(context, version, invocations.map(CrossedInvocation::caseId).toList());
        }
    }

    /** All cases of a sampled test. */
    static void note(ExtensionContext context, ActiveVersion version, GoldenSet goldens) {
        if (Session.of(context).settings().onlyCase().isEmpty()) {
            note(context, version, goldens.cases().stream().map(GoldenCase::id).toList());
        }
    }

    /** A test that JUnit runs once per version; how often it repeats others, nobody tells. */
    static void note(ExtensionContext context, ApprovalId running) {
        if (running.caseId().isEmpty()) {
            note(context, ActiveVersion.required(context, "@Approved"), List.of(""));
        }
    }

    private static void note(ExtensionContext context, ActiveVersion version, List<String> caseIds) {
        ApprovalId test = new ApprovalId(
                context.getRequiredTestClass().getName(),
                context.getRequiredTestMethod().getName(),
                "",
                version.declaredIn().name());
        Approvals.of(context).expected().note(test, caseIds);
    }
}
