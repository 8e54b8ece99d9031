package dev.touchstone.junit;

import dev.touchstone.assertions.verdict.ErrorRates;
import dev.touchstone.assertions.verdict.Requirement;
import dev.touchstone.junit.plan.Stakes;
import dev.touchstone.junit.version.VersionSet;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * One sampled test of one class, as JUnit will run it.
 *
 * @param around the classes it runs in, itself first, then those it is nested in
 */
record FamilyMember(TemplateMethod method, List<Class<?>> around) {

    /**
     * How many verdicts on it may be red by chance. One where that cannot be known: such a test is red before its first call, and takes
     * nothing from the others but a small part of their α.
     *
     * @param known versions read before, for the many tests that name the same
     */
    int verdicts(Map<ModelVersions, VersionSet> known) {
        try {
            VersionSet versions = known.computeIfAbsent(declaration(), this::read);
            List<Requirement> requirements = Requirements.of(method, ErrorRates.DEFAULT);
            return versions.versions().stream()
                    .mapToInt(version ->
                            Stakes.verdicts(requirements, versions.baseline().equals(Optional.of(version))))
                    .sum();
        } catch (RuntimeException | LinkageError unreadable) {
            return 1;
        }
    }

    VersionSet versions() {
        return read(declaration());
    }

    private VersionSet read(ModelVersions declaration) {
        return DeclaredVersions.declared(declaration, method.testClass(), method.displayName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FamilyMember that && method.equals(that.method) && around.equals(that.around);
    }

    @Override
    public int hashCode() {
        return 31 * method.hashCode() + around.hashCode();
    }

    /** On the method, else on the nearest class around it. */
    private ModelVersions declaration() {
        return Stream.<AnnotatedElement>concat(Stream.of(method.method()), around.stream())
                .flatMap(element -> AnnotationSupport.findAnnotation(element, ModelVersions.class).stream())
                .findFirst()
                .orElseThrow(() -> Misuse.noVersion(method.displayName(), "@SampledTest"));
    }
}
