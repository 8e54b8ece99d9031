package dev.touchstone.cli;

import dev.touchstone.junit.plan.ContinuousIntegration;
import dev.touchstone.junit.review.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Which module is meant: what can be said with every verb. */
final class ModuleOptions {

    private static final String PROJECT = "--project";
    private static final String RECORDINGS = "--recordings";
    private static final String HERE = ".";

    private final CommandSpec spec;

    /** Adds them. */
    ModuleOptions(CommandSpec spec) {
        this.spec = spec;
        spec.addOption(folder(PROJECT, HERE, "the module's folder; here by default"));
        spec.addOption(folder(RECORDINGS, Project.RECORDINGS, "its recordings; " + Project.RECORDINGS + " by default"));
    }

    private static OptionSpec folder(String name, String otherwise, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .arity("1")
                .paramLabel("DIR")
                .description(description)
                .defaultValue(otherwise)
                .build();
    }

    Words words() {
        return new Words(value(PROJECT, HERE));
    }

    Project project() {
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

    /** The folder of the recordings, if it was said. */
    Optional<String> recordings() {
        return spec.commandLine().getParseResult().hasMatchedOption(RECORDINGS)
                ? Optional.of(value(RECORDINGS, Project.RECORDINGS))
                : Optional.empty();
    }

    private String value(String name, String otherwise) {
        Object value = spec.findOption(name).getValue();
        return value == null ? otherwise : String.valueOf(value);
    }
}
