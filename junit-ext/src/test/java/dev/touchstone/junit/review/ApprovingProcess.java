package dev.touchstone.junit.review;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A JVM of its own that approves everything. */
final class ApprovingProcess {

    private ApprovingProcess() {}

    /** The module; ends with the verb's exit code. */
    public static void main(String[] arguments) {
        FakeConsole console = FakeConsole.unattended();
        int code = new ReviewFixture(Path.of(arguments[0])).run(Command.APPROVE, Map.of(Option.ALL, "true"), console);
        console.complaints.forEach(System.out::println);
        System.exit(code);
    }

    static Process start(Path module) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                ApprovingProcess.class.getName(),
                module.toString());
        File output = module.resolve("approving.out").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }
}
