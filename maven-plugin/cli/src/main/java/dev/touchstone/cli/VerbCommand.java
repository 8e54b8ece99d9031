package dev.touchstone.cli;

import dev.touchstone.junit.plan.ContinuousIntegration;
import dev.touchstone.junit.review.Caller;
import dev.touchstone.junit.review.Command;
import dev.touchstone.junit.review.Option;
import dev.touchstone.junit.review.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** One verb as picocli reads it. */
final class VerbCommand implements Callable<Integer> {

    private static final String PROJECT = "--project";
    private static final String RECORDINGS = "--recordings";
    private static final String HERE = ".";

    private final Command command;
    private final CommandSpec spec;

    VerbCommand(Command command) {
        this.command = command;
        this.spec = CommandSpec.wrapWithoutInspection(this).mixinStandardHelpOptions(true);
        spec.usageMessage().description(command.description());
        spec.addOption(text(PROJECT, "DIR", HERE, "the module's folder; here by default"));
        spec.addOption(
                text(RECORDINGS, "DIR", Project.RECORDINGS, "its recordings; " + Project.RECORDINGS + " by default"));
        command.options().stream().sorted().forEach(option -> spec.addOption(of(option)));
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Words words = new Words(value(PROJECT, HERE));
        Caller caller =
                new Caller(words.console(), System.getProperty("user.name", ""), Clock.system(ZoneId.systemDefault()));
        return command.run(project(), typed(), caller);
    }

    private Project project() {
        Path module = Path.of(value(PROJECT, HERE)).toAbsolutePath().normalize();
        if (!Files.isDirectory(module)) {
            throw new ParameterException(spec.commandLine(), PROJECT + ": there is no folder " + module);
        }
        BuildFolders folders = BuildFolders.of(module);
        return new Project(
                module,
                folders.output(),
                module.resolve(value(RECORDINGS, Project.RECORDINGS)),
                folders.tests(),
                ContinuousIntegration.detected(System.getenv()));
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
            case FROM -> Path.of(String.valueOf(value)).toAbsolutePath().toString();
            default -> String.valueOf(value);
        };
    }

    private String value(String name, String otherwise) {
        Object value = spec.findOption(name).getValue();
        return value == null ? otherwise : String.valueOf(value);
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
                : text(name(option), option.name(), "", option.description());
    }

    private static OptionSpec text(String name, String label, String otherwise, String description) {
        OptionSpec.Builder option = OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description);
        return (otherwise.isEmpty() ? option : option.defaultValue(otherwise)).build();
    }

    private static String name(Option option) {
        return "--" + option.written();
    }
}
