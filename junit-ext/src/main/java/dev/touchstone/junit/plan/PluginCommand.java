package dev.touchstone.junit.plan;

import java.util.Map;

/** Commands of the Maven plugin, as they are typed at the root of the build. */
public final class PluginCommand {

    /** What stands for the version where the classes come from no jar. */
    public static final String DEVELOPMENT = "development";

    private static final String COORDINATES = "dev.touchstone:touchstone-maven-plugin:";

    private final String goals;

    private PluginCommand(String goals) {
        this.goals = goals;
    }

    /**
     * Looks from the root of the build.
     *
     * @param environment the variables of this process
     * @param version of the plugin
     */
    public static PluginCommand of(ProjectLayout layout, Map<String, String> environment, String version) {
        String module = BuildRoot.of(layout, environment)
                .module()
                .map(path -> "-pl " + ShellWord.of(path) + " ")
                .orElse("");
        String plugin = version.equals(DEVELOPMENT) ? "touchstone:" : COORDINATES + version + ":";
        return new PluginCommand("mvn " + module + plugin);
    }

    /** One goal. */
    public String of(String goal) {
        return goals + goal;
    }

    /** One goal, told which of the proposals or approved outputs is meant. */
    public String of(String goal, String selected) {
        return of(goal) + " " + ShellWord.of("-Dtouchstone.select=" + selected);
    }
}
