package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Meaning;
import dev.touchstone.assertions.grading.Trait;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.List;

/** A requirement on what answers mean and a body that embeds them belong together. */
final class MeaningCheck {

    private MeaningCheck() {}

    static void check(TemplateMethod method) {
        boolean compared = method.find(NoDrift.class)
                .filter(drift -> List.of(drift.of()).contains(Trait.MEANING))
                .isPresent();
        boolean given = method.takes(Meaning.class);
        if (compared && !given) {
            throw new ConfigurationException(Explanation.of(method.displayName()
                            + " has @NoDrift(of = Trait.MEANING) and takes no Meaning" + Misuse.NO_CALL)
                    .why("nobody would embed the answers.")
                    .fix("declare a parameter of type Meaning and give every answer its embedding: meaning.is(…)."));
        }
        if (given && !compared) {
            throw new ConfigurationException(Explanation.of(method.displayName()
                            + " takes a Meaning and has no @NoDrift(of = Trait.MEANING)" + Misuse.NO_CALL)
                    .why("answers would be embedded and nothing would read it.")
                    .fix("write @NoDrift(of = Trait.MEANING, margin = …) on the method, or drop the parameter."));
        }
    }

    static void checkNoMeaning(TemplateMethod method) {
        if (method.takes(Meaning.class)) {
            throw nothingSampled(method);
        }
    }

    static ConfigurationException nothingSampled(TemplateMethod method) {
        return new ConfigurationException(Explanation.of(
                        method.displayName() + " takes a Meaning without @SampledTest" + Misuse.NO_CALL)
                .why("what one answer means says nothing about drift; many are compared.")
                .fix("write @SampledTest and @NoDrift(of = Trait.MEANING, margin = …) on the method, or drop the"
                        + " parameter."));
    }
}
