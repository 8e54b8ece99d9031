package dev.touchstone.junit;

import dev.touchstone.junit.golden.GoldenCase;
import dev.touchstone.junit.golden.GoldenSet;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.VersionSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;

/** From the annotation to the golden cases of this run. */
final class GoldenCases {

    private GoldenCases() {}

    static GoldenSet set(Golden golden, TemplateMethod method, Session session) {
        return session.goldens().of(golden, method.testClass().getClassLoader());
    }

    /** All cases, or the one the run is narrowed to. */
    static List<GoldenCase> of(Golden golden, TemplateMethod method, ExtensionContext context) {
        Session session = Session.of(context);
        GoldenSet set = set(golden, method, session);
        TypedCases.check(method, set);
        return session.settings().onlyCase().map(id -> List.of(set.get(id))).orElse(set.cases());
    }

    /** Every placeholder of every prompt must have its field in every case: found here, it costs nothing. */
    static void checkPrompts(VersionSet versions, GoldenSet goldens) {
        Set<String> everywhere = goldens.sharedFields();
        versions.versions().stream()
                .map(ModelVersion::prompt)
                .flatMap(Optional::stream)
                .forEach(prompt -> prompt.check(everywhere));
    }
}
