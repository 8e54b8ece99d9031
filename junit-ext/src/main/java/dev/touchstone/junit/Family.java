package dev.touchstone.junit;

import dev.touchstone.junit.plan.ErrorBudget;
import java.util.List;
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

    /** What a family depends on. */
    private record Key(ClassPathRoots roots, NamePatterns names) {}

    /** Once per launcher session: where Surefire forks, it launches every class on its own. */
    static Family of(ExtensionContext context) {
        Key key = new Key(
                Environment.classPathRoots(context.getRequiredTestClass()),
                new NamePatterns(Session.of(context).settings().tests()));
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(key, found -> FamilyScan.of(found.roots(), found.names()), Family.class);
    }

    ErrorBudget budget(double alpha) {
        return new ErrorBudget(alpha, verdicts);
    }

    boolean has(TemplateMethod method) {
        return members.stream().anyMatch(member -> member.method().equals(method));
    }
}
