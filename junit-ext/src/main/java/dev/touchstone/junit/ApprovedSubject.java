package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.approval.ApprovalId;
import dev.touchstone.junit.approval.Origin;
import dev.touchstone.junit.approval.PromptOrigin;
import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.version.CanonicalJson;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Whose answer is compared.
 *
 * @param input what was asked; {@code ""} outside a golden set
 */
record ApprovedSubject(ApprovalId id, ModelVersion version, String input) {

    static ApprovedSubject of(ExtensionContext context) {
        ActiveVersion active = ActiveVersion.required(context, "@Approved");
        Optional<GoldenCase> golden = CrossedInvocation.goldenCase(context);
        ApprovalId id = new ApprovalId(
                context.getRequiredTestClass().getName(),
                context.getRequiredTestMethod().getName(),
                CrossedInvocation.caseId(context),
                active.declaredIn().name());
        return new ApprovedSubject(
                id, active.version(), golden.map(GoldenCase::input).orElse(""));
    }

    Origin origin(Response answer) {
        return new Origin(
                version.name(),
                version.digest(),
                version.model(),
                answer.servedModel(),
                version.prompt().map(prompt -> new PromptOrigin(prompt.id() + "@" + prompt.version(), prompt.digest())),
                CanonicalJson.of(version.parameters()));
    }
}
