package dev.touchstone.maven;

import dev.touchstone.junit.plan.SettingKey;
import dev.touchstone.junit.review.Command;
import dev.touchstone.junit.review.Option;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** The {@code touchstone.*} properties somebody may type. */
final class KnownProperties {

    private static final String PREFIX = "touchstone.";

    private KnownProperties() {}

    /** @throws MojoFailureException if one is neither an option of a verb nor a setting of the tests */
    static void require(Properties typed, Command command) throws MojoFailureException {
        for (String name : new TreeSet<>(typed.stringPropertyNames())) {
            if (name.startsWith(PREFIX)
                    && !isOption(name)
                    && SettingKey.ofProperty(name).isEmpty()) {
                throw new MojoFailureException("touchstone:" + command.written() + " has no option " + name
                        + ". Nothing was done. Legal: " + legal(command));
            }
        }
    }

    private static boolean isOption(String name) {
        return Arrays.stream(Option.values()).anyMatch(option -> name.equals(PREFIX + option.written()));
    }

    private static String legal(Command command) {
        return command.options().isEmpty()
                ? "none"
                : command.options().stream()
                        .map(option -> PREFIX + option.written())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
