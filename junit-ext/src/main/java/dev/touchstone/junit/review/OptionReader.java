package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Understands options as they were typed. */
final class OptionReader {

    private static final int LONGEST = 60;
    private static final int USUAL_BUILDS = 1_000;
    private static final int LEAST_BUILDS = 100;
    private static final int MOST_BUILDS = 100_000;

    private final Project project;
    private final Map<Option, String> typed;

    private OptionReader(Project project, Map<Option, String> typed) {
        this.project = project;
        this.typed = typed;
    }

    static Options read(Project project, Map<Option, String> typed, Caller caller) {
        OptionReader reader = new OptionReader(project, withVariables(typed, caller.environment()));
        return new Options(
                project,
                new Selection(reader.words(Option.SELECT), reader.flag(Option.ALL)),
                new Reviewer(
                        reader.text(Option.BY).orElse(caller.user()),
                        reader.text(Option.REASON).orElse("")),
                reader.format(),
                reader.flag(Option.APPLY),
                reader.newAnchor(),
                new Folders(reader.paths(Option.FROM), reader.paths(Option.HISTORY)),
                reader.text(Option.SINCE).map(reader::instant),
                reader.otel(),
                reader.simulated(),
                reader.rollout(caller.environment()));
    }

    /** What tests are told by variables, the check after them is told too. */
    private static Map<Option, String> withVariables(Map<Option, String> typed, Map<String, String> environment) {
        Map<Option, String> all = new HashMap<>(typed);
        for (Option option : List.of(Option.STAGE, Option.POLICY)) {
            Optional.ofNullable(environment.get("TOUCHSTONE_" + option.name()))
                    .ifPresent(value -> all.putIfAbsent(option, value));
        }
        return all;
    }

    private RolloutOptions rollout(Map<String, String> environment) {
        return new RolloutOptions(
                text(Option.STAGE),
                paths(Option.POLICY).stream().findFirst(),
                new Signing(text(Option.SIGNING_KEY), environment, project.module()),
                new RolloutOptions.Routes(
                        words(Option.FLAGS),
                        text(Option.GATEWAY),
                        paths(Option.VERDICTS).stream()
                                .findFirst()
                                .orElse(project.module().resolve("verdicts"))));
    }

    private Optional<String> text(Option option) {
        return Optional.ofNullable(typed.get(option)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Separated by commas. */
    private List<String> words(Option option) {
        return text(option).stream()
                .flatMap(words -> Arrays.stream(words.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private boolean flag(Option option) {
        return switch (text(option).orElse(typed.containsKey(option) ? "true" : "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw illegal(option, "true or false");
        };
    }

    private Format format() {
        String written = text(Option.FORMAT).orElse("text");
        return Arrays.stream(Format.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> illegal(Option.FORMAT, "text or json"));
    }

    private Optional<String> newAnchor() {
        Optional<String> anchor = text(Option.ANCHOR);
        if (anchor.isPresent() && !anchor.get().equals("new")) {
            throw illegal(Option.ANCHOR, "new");
        }
        if (anchor.isPresent() && text(Option.REASON).isEmpty()) {
            throw new ConfigurationException(Explanation.of("anchor is new without a reason. Nothing was done.")
                    .why("the anchor is what no later baseline may be worse than; who replaces it lets a loss in.")
                    .fix("say why, by reason; it is kept with the anchor."));
        }
        return anchor.flatMap(wanted -> text(Option.REASON));
    }

    private Options.Simulated simulated() {
        long builds = whole(Option.BUILDS, USUAL_BUILDS);
        if (builds < LEAST_BUILDS || builds > MOST_BUILDS) {
            throw illegal(Option.BUILDS, "a whole number from 100 to 100000");
        }
        return new Options.Simulated((int) builds, whole(Option.SEED, 1));
    }

    private long whole(Option option, long usual) {
        try {
            return text(option).map(Long::parseLong).orElse(usual);
        } catch (NumberFormatException noNumber) {
            throw illegal(option, "a whole number");
        }
    }

    private boolean otel() {
        return switch (text(Option.OTEL).orElse("none")) {
            case "file" -> true;
            case "none" -> false;
            default -> throw illegal(Option.OTEL, "none or file");
        };
    }

    private List<Path> paths(Option option) {
        try {
            return text(option).stream()
                    .flatMap(folders -> Arrays.stream(folders.split(",")))
                    .map(String::strip)
                    .map(folder -> project.module().resolve(folder).normalize())
                    .toList();
        } catch (InvalidPathException notAPath) {
            throw illegal(option, "a folder");
        }
    }

    private Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noInstant) {
            throw illegal(Option.SINCE, "a moment such as 2026-11-22T10:15:30Z");
        }
    }

    private ConfigurationException illegal(Option option, String legal) {
        return new ConfigurationException(Explanation.of("Illegal value of " + option.written() + ": \""
                        + Untrusted.line(text(option).orElse(""), LONGEST) + "\". Nothing was done.")
                .fact("legal", legal)
                .fix("write " + option.written() + " as " + legal + "."));
    }
}
