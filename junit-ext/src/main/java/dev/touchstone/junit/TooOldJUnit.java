package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import org.jspecify.annotations.Nullable;

/** Words for a JUnit that has no class templates. */
final class TooOldJUnit {

    private TooOldJUnit() {}

    static ConfigurationException found(@Nullable String version) {
        return new ConfigurationException(Explanation.of("Touchstone needs JUnit 5.13 or later. No test was run.")
                .fact("found", "junit-jupiter-api " + (version == null ? "before 5.13" : version))
                .fact("needed", "5.13 … 6.1")
                .why("running a class once per model version rests on @ClassTemplate, which came with 5.13.")
                .fix("import org.junit:junit-bom:5.14.4 (or later) in the <dependencyManagement> of your pom.xml."));
    }
}
