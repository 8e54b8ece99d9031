package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Prompt;
import dev.touchstone.junit.version.Resources;
import dev.touchstone.junit.version.VersionSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Model versions written in the annotation itself. */
final class InlineVersions {

    // As JSON writes numbers: Java would read 5d as one, too.
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private InlineVersions() {}

    static VersionSet of(Version[] written, Resources resources) {
        List<ModelVersion> versions = Arrays.stream(written)
                .map(version -> version(version, resources))
                .toList();
        List<String> baselines = Arrays.stream(written)
                .filter(Version::baseline)
                .map(Version::name)
                .toList();
        if (baselines.size() > 1) {
            throw new ConfigurationException(Explanation.of("@ModelVersions declares " + baselines.size()
                            + " baselines: " + String.join(", ", baselines) + ". No call was made.")
                    .why("a candidate is compared with the one version in production.")
                    .fix("write baseline = true on one @Version only."));
        }
        return VersionSet.inline(versions, baselines.stream().findFirst());
    }

    private static ModelVersion version(Version written, Resources resources) {
        Optional<String> provider = written.provider() == Void.class
                ? Optional.empty()
                : Optional.of(written.provider().getName());
        Optional<Prompt> prompt =
                written.prompt().isEmpty() ? Optional.empty() : Optional.of(Prompt.read(written.prompt(), resources));
        return new ModelVersion(written.name(), provider, written.model(), prompt, parameters(written));
    }

    private static Map<String, Object> parameters(Version written) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (String parameter : written.parameters()) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw unreadable(written, parameter);
            }
            String name = parameter.substring(0, equals).strip();
            if (parameters.put(name, value(parameter.substring(equals + 1).strip())) != null) {
                throw unreadable(written, parameter);
            }
        }
        return parameters;
    }

    private static Object value(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return Long.valueOf(text);
        }
        return DECIMAL.matcher(text).matches() ? Double.valueOf(text) : text;
    }

    private static ConfigurationException unreadable(Version written, String parameter) {
        return new ConfigurationException(Explanation.of("@Version(name = \"" + written.name()
                        + "\") has the parameter \"" + parameter + "\", which is not name=value or is written twice."
                        + " No call was made.")
                .fix("write parameters = {\"temperature=0.2\", \"top_p=1\"}."));
    }
}
