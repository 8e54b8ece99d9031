package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Words for wrong use of {@link Approved}. */
final class ApprovedMisuse {

    private ApprovedMisuse() {}

    static void check(TemplateMethod method) {
        if (method.isSampled()) {
            throw new ConfigurationException(
                    Explanation.of(method.displayName() + " has @Approved beside @SampledTest" + Misuse.NO_CALL)
                            .why("@Approved compares one answer; a sampled test judges the distribution of many.")
                            .fix("write @Approved on a test of its own, or drop one of both."));
        }
        if (!method.takes(Response.class) && !method.takes(Model.class)) {
            throw new ConfigurationException(Explanation.of(method.displayName()
                            + " has @Approved and takes neither a Response nor a Model" + Misuse.NO_CALL)
                    .why("without an answer there is nothing to compare.")
                    .fix("declare a parameter of type Response, the answer to the golden case, or Model."));
        }
        method.find(Approved.class).ifPresent(written -> ComparedAs.of(method, written));
    }

    /** Found when the body is through: whether it asks, nobody knows before. */
    static NoVerdictException unasked(ExtensionContext context) {
        return new NoVerdictException(Explanation.of("ERROR "
                        + TemplateMethod.of(context).displayName() + " has @Approved and never asked its model")
                .why("without an answer there is nothing to compare, and nothing compared is not a pass.")
                .fix("call model.respond(…) in the body; the last answer is compared."));
    }
}
