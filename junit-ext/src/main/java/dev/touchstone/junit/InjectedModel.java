package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A model injected outside a sampled test. Looks for who answers at the first call: in a constructor there is no instance yet to ask. */
final class InjectedModel implements Model {

    private static final Pattern REPEATED = Pattern.compile("\\[test-template-invocation:#(\\d+)]$");

    private final ExtensionContext context;
    private final ModelVersion version;
    private @Nullable Model found;
    private volatile @Nullable Response last;

    InjectedModel(ExtensionContext context, ModelVersion version) {
        this.context = context;
        this.version = version;
    }

    @Override
    public Response respond(Request request) {
        Response answer = model().respond(request);
        last = answer;
        return answer;
    }

    /** What it said last, if it was asked at all. */
    Optional<Response> lastAnswer() {
        return Optional.ofNullable(last);
    }

    /** Repetitions of a test are different draws; of our own invocations the number would change with the versions of the run. */
    private int draw() {
        Matcher repeated = REPEATED.matcher(context.getUniqueId());
        boolean ours = context.getTestMethod().isPresent()
                && TemplateMethod.of(context).isOurs();
        return repeated.find() && !ours ? Integer.parseInt(repeated.group(1)) - 1 : 0;
    }

    private synchronized Model model() {
        if (found == null) {
            Answering answering = Answering.of(context, Session.of(context));
            found = answering.model(version, CrossedInvocation.goldenCase(context), draw());
        }
        return found;
    }
}
