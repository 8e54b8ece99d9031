package dev.touchstone.junit;

import dev.touchstone.junit.model.provider.PinCheck;
import dev.touchstone.junit.results.FlagRecord;
import dev.touchstone.junit.sampling.SharedAnswers;
import dev.touchstone.junit.version.FlagFile;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.PromptDigests;
import dev.touchstone.junit.version.Resources;
import dev.touchstone.junit.version.VersionFile;
import dev.touchstone.junit.version.VersionSet;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** From the annotation to the model versions of this run. */
final class DeclaredVersions {

    private DeclaredVersions() {}

    /** Those {@code element} declares, narrowed as the run is; never empty. */
    static List<ActiveVersion> of(AnnotatedElement element, ExtensionContext context) {
        ModelVersions annotation =
                AnnotationSupport.findAnnotation(element, ModelVersions.class).orElseThrow();
        VersionSet declared = declared(annotation, context.getRequiredTestClass(), Misuse.subject(context));
        checkPrompts(declared, context);
        checkPins(declared, context);
        List<ModelVersion> selected = selected(declared, context);
        noteFlag(annotation, selected, Session.of(context));
        SharedAnswers shared = new SharedAnswers();
        return selected.stream()
                .map(version -> new ActiveVersion(version, declared, version.equals(selected.get(0)), shared))
                .toList();
    }

    /** Who reads the verdict wants to know what routes the version it is about. */
    private static void noteFlag(ModelVersions annotation, List<ModelVersion> versions, Session session) {
        if (!annotation.flag().isEmpty()) {
            versions.forEach(
                    version -> session.results().append(FlagRecord.of(annotation.in(), annotation.flag(), version)));
        }
    }

    static List<ModelVersion> selected(VersionSet declared, ExtensionContext context) {
        return Session.of(context).settings().versions().map(declared::select).orElse(declared.versions());
    }

    /** @param subject who declares them, for messages */
    static VersionSet declared(ModelVersions annotation, Class<?> testClass, String subject) {
        VersionsMisuse.check(annotation, subject);
        Resources resources = Resources.of(testClass.getClassLoader());
        if (!annotation.flag().isEmpty()) {
            return FlagFile.read(annotation.flag(), annotation.in(), resources);
        }
        return annotation.value().isEmpty()
                ? InlineVersions.of(annotation.inline(), resources)
                : VersionFile.read(annotation.value(), resources);
    }

    /** A model that changes by itself is no baseline, and a doubtful candidate. */
    private static void checkPins(VersionSet declared, ExtensionContext context) {
        Optional<ModelVersion> baseline = declared.baseline();
        baseline.ifPresent(PinCheck::requirePinned);
        declared.versions().stream()
                .filter(version -> !baseline.equals(Optional.of(version)))
                .flatMap(version -> PinCheck.warning(version).stream())
                .forEach(warning -> Session.of(context).reporter().warn("WARNING " + warning));
    }

    private static void checkPrompts(VersionSet declared, ExtensionContext context) {
        PromptDigests digests = digests(Session.of(context));
        declared.versions().stream()
                .flatMap(version -> version.prompt().stream())
                .distinct()
                .forEach(digests::check);
    }

    /** A build server compares and never writes under {@code src}. */
    private static PromptDigests digests(Session session) {
        Path file = session.layout().promptDigests();
        return session.settings().ci()
                ? PromptDigests.readOnly(file)
                : PromptDigests.recording(file, session.layout().output().resolve("prompts.lock"));
    }
}
