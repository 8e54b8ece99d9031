package dev.touchstone.junit;

import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A model injected outside a sampled test. Looks for who answers at the first call: in a constructor there is no instance yet to ask. */
final class InjectedModel implements Model {

    private final ExtensionContext context;
    private final ModelVersion version;
    private @Nullable Model found;

    InjectedModel(ExtensionContext context, ModelVersion version) {
        this.context = context;
        this.version = version;
    }

    @Override
    public Response respond(Request request) {
        return model().respond(request);
    }

    private synchronized Model model() {
        if (found == null) {
            found = Answering.of(context, Session.of(context)).model(version, CrossedInvocation.goldenCase(context));
        }
        return found;
    }
}
