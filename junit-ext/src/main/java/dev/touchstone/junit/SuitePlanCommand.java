package dev.touchstone.junit;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.plan.SuitePlan;
import java.util.Optional;

/**
 * Prints the plan of a suite without running anything of it. The Maven plugin starts it on the class path of the tests, with the
 * {@code touchstone.*} settings as system properties, and asks on the strength of its exit code.
 */
public final class SuitePlanCommand {

    /** Something would have to be paid for. */
    public static final int PAID = 0;

    /** A test would be red before its first call. */
    public static final int REFUSED = 1;

    /** There is nothing to pay for. */
    public static final int NOTHING_TO_PAY = 3;

    private SuitePlanCommand() {}

    /** Takes no arguments. */
    @SuppressWarnings("SystemExitOutsideMain") // this is the main method; the exit code is its answer
    public static void main(String[] arguments) {
        System.exit(plan());
    }

    private static int plan() {
        Family family =
                FamilyScan.of(Environment.classPathRoots(SuitePlanCommand.class), new NamePatterns(Optional.empty()));
        return family.members().isEmpty()
                ? NOTHING_TO_PAY
                : plan(family.members().get(0).method().testClass());
    }

    private static int plan(Class<?> testClass) {
        try (Session session = new Session(testClass)) {
            Family family = FamilyScan.of(
                    Environment.classPathRoots(testClass),
                    new NamePatterns(session.settings().tests()));
            SuitePlan suite = new SuitePlanning(session, family).plan();
            session.reporter().tell(suite);
            return code(suite);
        } catch (ConfigurationException misuse) {
            System.err.println(misuse.explanation().text());
            return REFUSED;
        }
    }

    private static int code(SuitePlan suite) {
        if (suite.refused() > 0) {
            return REFUSED;
        }
        return suite.tests().stream().anyMatch(test -> test.asking().paid()) ? PAID : NOTHING_TO_PAY;
    }
}
