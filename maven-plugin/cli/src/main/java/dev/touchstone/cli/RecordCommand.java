package dev.touchstone.cli;

import dev.touchstone.junit.review.Project;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code record} as picocli reads it: {@code record -- ./gradlew test}. */
final class RecordCommand implements Callable<Integer> {

    static final String NAME = "record";

    private static final String YES = "--yes";

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).mixinStandardHelpOptions(true);
    private final ModuleOptions module = new ModuleOptions(spec);
    private final PositionalParamSpec tests = PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1..*")
            .index("0..*")
            .paramLabel("COMMAND")
            .description("what runs the module's tests, after --")
            .build();

    RecordCommand() {
        spec.usageMessage()
                .description(
                        "Says what recording the answers of a module will cost, asks, runs its tests, and says what has"
                                + " changed.");
        spec.addOption(OptionSpec.builder(YES)
                .type(boolean.class)
                .arity("0")
                .description("spends without asking, and without planning first: for scripts")
                .build());
        spec.addPositional(tests);
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        Project project = module.project();
        RecordedRun run = new RecordedRun(project, command(), module.words().console());
        return run.record(spec.commandLine().getParseResult().hasMatchedOption(YES));
    }

    private TestsCommand command() {
        Map<String, String> variables = new TreeMap<>();
        module.recordings().ifPresent(folder -> variables.put("TOUCHSTONE_RECORDINGS", folder));
        List<?> words = tests.getValue();
        return new TestsCommand(words.stream().map(String::valueOf).toList(), variables);
    }
}
