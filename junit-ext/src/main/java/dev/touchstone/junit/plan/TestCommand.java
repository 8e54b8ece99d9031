package dev.touchstone.junit.plan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The command that runs one test again, from where the user ran the build: in a reactor it must name the module and what it needs. */
public final class TestCommand {

    private final String maven;

    private TestCommand(String maven) {
        this.maven = maven;
    }

    /**
     * Looks from where the build was started.
     *
     * @param environment the variables of this process; the shell tells there where the user is
     */
    public static TestCommand of(ProjectLayout layout, Map<String, String> environment) {
        Path user = Path.of(environment.getOrDefault("PWD", layout.module().toString()))
                .normalize();
        boolean reactor = layout.module().startsWith(user)
                && !layout.module().equals(user)
                && Files.exists(user.resolve("pom.xml"));
        return new TestCommand(reactor ? ofModule(user.relativize(layout.module())) : "mvn test");
    }

    private static String ofModule(Path module) {
        return "mvn test -pl " + module.toString().replace('\\', '/') + " -am -Dsurefire.failIfNoSpecifiedTests=false";
    }

    /** For one test and one version. */
    public String of(PlannedVersion planned) {
        return maven + " -Dtest='" + planned.test().id().selector() + "' -Dtouchstone.versions="
                + planned.version().name();
    }
}
