package dev.touchstone.junit.sampling;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.model.NoMoreAnswers;
import dev.touchstone.junit.model.Request;
import dev.touchstone.junit.version.ModelVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model whose every call is paid from all purses. */
public final class PaidModel implements Model {

    private final Model model;
    private final ModelVersion version;
    private final List<Purse> purses;

    /**
     * A model that costs something.
     *
     * @param purses each must allow a call: the test's and the build's
     */
    public PaidModel(Model model, ModelVersion version, List<Purse> purses) {
        this.model = model;
        this.version = version;
        this.purses = List.copyOf(purses);
    }

    /** All purses or none: what one refuses must not be missing from another. */
    private void reserve() {
        List<Purse> reserved = new ArrayList<>();
        try {
            for (Purse purse : purses) {
                purse.beforeCall();
                reserved.add(purse);
            }
        } catch (NoMoreAnswers refused) {
            reserved.forEach(Purse::giveBack);
            throw refused;
        }
    }

    /** What could not be asked as it is configured was no call. */
    private Response asked(Request request) {
        try {
            return model.respond(request);
        } catch (ConfigurationException misuse) {
            purses.forEach(Purse::giveBack);
            throw misuse;
        }
    }

    @Override
    public Response respond(Request request) {
        reserve();
        @Nullable Response response = asked(request); // a user's model may break its contract; its caller says so
        if (response != null) {
            purses.forEach(purse -> purse.answered(version, response));
        }
        return response;
    }
}
