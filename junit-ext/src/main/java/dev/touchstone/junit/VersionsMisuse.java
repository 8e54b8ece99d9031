package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Words for a {@code @ModelVersions} that names its versions in no way, or in more than one. */
final class VersionsMisuse {

    private VersionsMisuse() {}

    /** @param subject who declares them, for messages */
    static void check(ModelVersions annotation, String subject) {
        if (annotation.flag().isEmpty() != annotation.in().isEmpty()) {
            throw halfAFlag(annotation, subject);
        }
        List<String> sources = sources(annotation);
        if (sources.size() != 1) {
            throw refused(
                    subject,
                    sources.isEmpty() ? "no versions" : String.join(" and ", sources),
                    "name a versions file, @ModelVersions(\"support-bot\"), or a feature flag, flag = \"support-bot\", in ="
                            + " \"flags.flagd.json\", or declare them, inline = @Version(…): one of these.");
        }
    }

    private static List<String> sources(ModelVersions annotation) {
        List<String> sources = new ArrayList<>();
        if (!annotation.value().isEmpty()) {
            sources.add("a file");
        }
        if (!annotation.flag().isEmpty()) {
            sources.add("a flag");
        }
        if (annotation.inline().length > 0) {
            sources.add("inline versions");
        }
        return sources;
    }

    private static ConfigurationException halfAFlag(ModelVersions annotation, String subject) {
        return annotation.in().isEmpty()
                ? refused(
                        subject,
                        "the flag " + annotation.flag() + " and not the file it is in",
                        "add the file, from the root of the class path: in = \"flags.flagd.json\".")
                : refused(
                        subject,
                        "the file of flags " + annotation.in() + " and no flag of it",
                        "add the flag whose variants are the versions: flag = \"support-bot\".");
    }

    private static ConfigurationException refused(String subject, String names, String fix) {
        return new ConfigurationException(
                Explanation.of("@ModelVersions on " + subject + " names " + names + Misuse.NO_CALL)
                        .fix(fix));
    }
}
