package dev.touchstone.junit.report;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who reads what is printed.
 *
 * @param attended whether a person sits there and may be asked
 * @param coloured whether outcomes are shown in colour
 */
public record Terminal(boolean attended, boolean coloured) {

    /** A file, a pipe, a build server. */
    public static final Terminal NONE = new Terminal(false, false);

    /** Somebody who wants no colours. */
    public static final Terminal PLAIN = new Terminal(true, false);

    private static final Pattern OUTCOME = Pattern.compile("(?m)^(PASS|FAIL|GATE|ERROR|INCONCLUSIVE)(?= )");

    /**
     * The other end of the standard streams; coloured unless {@code NO_COLOR} is set (no-color.org) or {@code TERM} knows no colours.
     *
     * @param environment the variables of this process
     */
    @SuppressWarnings("SystemConsoleNull") // since Java 22 never null, but asked below whether it is a terminal
    public static Terminal of(Map<String, String> environment) {
        java.io.@Nullable Console console = System.console();
        return console != null && isTerminal(console) ? new Terminal(true, showsColours(environment)) : NONE;
    }

    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException impossible) {
            return false;
        }
    }

    static boolean showsColours(Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean able =
                !environment.getOrDefault("TERM", "dumb").equals("dumb") || environment.containsKey("WT_SESSION");
        return able && !refused;
    }

    /** Lines with the outcomes they begin with in colour. */
    public String shown(String text) {
        return coloured
                ? OUTCOME.matcher(text)
                        .replaceAll(match -> "\u001b[" + colour(match.group(1)) + "m" + match.group(1) + "\u001b[0m")
                : text;
    }

    private static int colour(String outcome) {
        return switch (outcome) {
            case "PASS" -> 32;
            case "INCONCLUSIVE" -> 33;
            case "ERROR" -> 35;
            default -> 31;
        };
    }
}
