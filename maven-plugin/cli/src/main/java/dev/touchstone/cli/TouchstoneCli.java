package dev.touchstone.cli;

import dev.touchstone.junit.review.Command;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code java -jar touchstone-cli.jar VERB}. */
public final class TouchstoneCli {

    private TouchstoneCli() {}

    /** Ends the process with the verb's exit code; 2 if what was typed cannot be understood. */
    public static void main(String[] arguments) {
        System.exit(commands().execute(arguments));
    }

    /** Of every verb; without one, picocli asks for it. */
    static CommandLine commands() {
        CommandSpec touchstone = CommandSpec.create()
                .name("touchstone")
                .version("touchstone " + version())
                .mixinStandardHelpOptions(true);
        touchstone.usageMessage().description("Reviews what tests of models propose and what build servers record.");
        for (Command command : Command.values()) {
            touchstone.addSubcommand(command.written(), new VerbCommand(command).spec());
        }
        touchstone.addSubcommand(RecordCommand.NAME, new RecordCommand().spec());
        return new CommandLine(touchstone);
    }

    private static String version() {
        return Optional.ofNullable(TouchstoneCli.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
