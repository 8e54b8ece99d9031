package dev.touchstone.junit.plan;

import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.model.Responses;
import java.util.Locale;
import java.util.Map;

/** The command that runs one test again, from the root of the build: in a reactor it must name the module and what it needs. */
public final class TestCommand {

    private static final int LONGEST = 200;

    private final String maven;
    private final String answers;

    private TestCommand(String maven, String answers) {
        this.maven = maven;
        this.answers = answers;
    }

    /**
     * Looks from the root of the build.
     *
     * @param environment the variables of this process; Maven's launcher tells there where the build's root is
     */
    public static TestCommand of(ProjectLayout layout, Map<String, String> environment) {
        return new TestCommand(
                BuildRoot.of(layout, environment)
                        .module()
                        .map(TestCommand::ofModule)
                        .orElse("mvn test"),
                "");
    }

    private static String ofModule(String module) {
        return "mvn test -pl " + ShellWord.of(module) + " -am -Dsurefire.failIfNoSpecifiedTests=false";
    }

    /** The same for a run that gets its answers so; replaying them need not be said. */
    public TestCommand answering(Responses responses) {
        return responses == Responses.REPLAY
                ? this
                : new TestCommand(
                        maven, " -Dtouchstone.responses=" + responses.name().toLowerCase(Locale.ROOT));
    }

    /** For one test, one version and one golden case; without the case if its id cannot be shown as it is. */
    public String of(PlannedVersion planned, String caseId) {
        return isPrintable(caseId) ? of(planned) + " " + ShellWord.of("-Dtouchstone.case=" + caseId) : of(planned);
    }

    private static boolean isPrintable(String text) {
        String plain = text.replace('\\', '/');
        return Untrusted.line(plain, LONGEST).equals(plain);
    }

    /** For one test and one version, whose missing answers it asks for and keeps. */
    public String recording(TestId test, String version) {
        String selector = test.methodName().isEmpty() ? test.selector().replace("#", "") : test.selector();
        return maven + " -Dtest='" + selector + "' " + ShellWord.of("-Dtouchstone.versions=" + version)
                + " -Dtouchstone.responses=record";
    }

    /** For one test and one version, whose record it draws and accepts. */
    public String recordingBaseline(TestId test, String version) {
        return maven + " -Dtest='" + test.selector() + "' " + ShellWord.of("-Dtouchstone.versions=" + version)
                + " -Dtouchstone.responses=live -Dtouchstone.baseline=accept";
    }

    /** For one test and one version. */
    public String of(PlannedVersion planned) {
        return maven + " -Dtest='" + planned.test().id().selector() + "' -Dtouchstone.versions="
                + planned.version().name() + answers;
    }
}
