package dev.touchstone.cli;

import dev.touchstone.junit.review.Caller;
import dev.touchstone.junit.review.Command;
import dev.touchstone.junit.review.Option;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** One verb as picocli reads it. */
final class VerbCommand implements Callable<Integer> {

    private final Command command;
    private final CommandSpec spec;
    private final ModuleOptions module;

    VerbCommand(Command command) {
        this.command = command;
        this.spec = CommandSpec.wrapWithoutInspection(this).mixinStandardHelpOptions(true);
        spec.usageMessage().description(command.description());
        this.module = new ModuleOptions(spec);
        command.options().stream().sorted().forEach(option -> spec.addOption(of(option)));
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Caller caller = new Caller(
                module.words().console(),
                System.getProperty("user.name", ""),
                Clock.system(ZoneId.systemDefault()),
                System.getenv());
        return command.run(module.project(), typed(), caller);
    }

    private Map<Option, String> typed() {
        Map<Option, String> typed = new EnumMap<>(Option.class);
        for (Option option : command.options()) {
            if (spec.commandLine().getParseResult().hasMatchedOption(name(option))) {
                typed.put(option, String.valueOf((Object) written(option)));
            }
        }
        return typed;
    }

    /** Relative paths are meant from where the command was typed. */
    private String written(Option option) {
        Object value = spec.findOption(name(option)).getValue();
        return switch (option) {
            case SELECT ->
                String.join(",", ((List<?>) value).stream().map(String::valueOf).toList());
            case FROM, HISTORY, POLICY, SIGNING_KEY, FLAGS, GATEWAY, VERDICTS ->
                Arrays.stream(String.valueOf(value).split(","))
                        .map(folder -> Path.of(folder.strip()).toAbsolutePath().toString())
                        .collect(Collectors.joining(","));
            default -> String.valueOf(value);
        };
    }

    private static OptionSpec of(Option option) {
        if (option == Option.SELECT) {
            return OptionSpec.builder(name(option))
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .arity("1")
                    .paramLabel("GLOB")
                    .description(option.description())
                    .build();
        }
        return option.isFlag()
                ? OptionSpec.builder(name(option))
                        .type(boolean.class)
                        .arity("0")
                        .description(option.description())
                        .build()
                : text(name(option), option);
    }

    private static OptionSpec text(String name, Option option) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(option.name())
                .description(option.description())
                .build();
    }

    private static String name(Option option) {
        return "--" + option.written();
    }
}
