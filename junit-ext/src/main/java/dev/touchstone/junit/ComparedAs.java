package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.approval.Comparing;

/** How the answers of one test are compared. */
final class ComparedAs {

    private ComparedAs() {}

    /** @throws ConfigurationException if it is written so that it would have no effect, or a mask is none */
    static Comparing of(TemplateMethod method, Approved written) {
        try {
            return masked(form(written), written);
        } catch (ConfigurationException misuse) {
            throw new ConfigurationException(misuse.explanation().about("@Approved on " + method.displayName()));
        }
    }

    private static Comparing form(Approved written) {
        if (written.as() == Approved.Form.JSON) {
            return Comparing.json().tolerating(written.tolerance());
        }
        if (written.tolerance() != 0) {
            throw new ConfigurationException(Explanation.of("tolerance = " + written.tolerance()
                            + " is about numbers, and answers are compared as text")
                    .why("it would have no effect.")
                    .fix("write as = Approved.Form.JSON beside it, or drop it."));
        }
        return Comparing.text();
    }

    private static Comparing masked(Comparing form, Approved written) {
        Comparing comparing = form;
        for (Approved.Mask mask : written.masks()) {
            comparing = comparing.masking(mask.name(), mask.regex());
        }
        return comparing;
    }
}
