package dev.touchstone.junit;

import dev.touchstone.junit.plan.ErrorBudget;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * Every sampled test of a build, found by looking at its classes before the first call; so every fork and shard counts the same, and a run
 * narrowed to a few tests, versions or cases still has the error rates of the whole.
 *
 * @param members in order of their classes' names
 * @param verdicts how many verdicts may be red by chance
 */
record Family(List<FamilyMember> members, int verdicts) {

    private static final Namespace NAMESPACE = Namespace.create("dev.touchstone.family");

    Family {
        members = List.copyOf(members);
    }

    /** Once per launcher session: where Surefire forks, it launches every class on its own. */
    static Family of(ExtensionContext context) {
        ClassPathRoots roots = Environment.classPathRoots(context.getRequiredTestClass());
        NamePatterns names = new NamePatterns(Session.of(context).settings().tests());
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(
                        List.of(roots.paths(), names.patterns()), key -> FamilyScan.of(roots, names), Family.class);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Family that && verdicts == that.verdicts && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return 31 * members.hashCode() + verdicts;
    }

    ErrorBudget budget(double alpha) {
        return new ErrorBudget(alpha, verdicts);
    }

    boolean has(TemplateMethod method) {
        return members.stream().anyMatch(member -> member.method().equals(method));
    }
}
