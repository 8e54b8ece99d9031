package dev.touchstone.junit.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A JVM of its own that approves. */
final class ApprovingProcess {

    private ApprovingProcess() {}

    /** The module and what is selected in it, all if that is empty; ends with the verb's exit code. */
    public static void main(String[] arguments) {
        FakeConsole console = FakeConsole.unattended();
        String select = arguments[1];
        Map<Option, String> typed = select.isEmpty() ? Map.of(Option.ALL, "true") : Map.of(Option.SELECT, select);
        int code = new ReviewFixture(Path.of(arguments[0])).run(Command.APPROVE, typed, console);
        console.complaints.forEach(System.out::println);
        System.exit(code);
    }

    static Process start(Path module) throws IOException {
        return start(module, "approving", "");
    }

    /** @param before what the JVM is started by */
    static Process start(Path module, String name, String select, String... before) throws IOException {
        return start(module, name, List.of(ApprovingProcess.class.getName(), module.toString(), select), before);
    }

    /** What it prints goes to {@code NAME.out} in the module. */
    static Process start(Path module, String name, List<String> main, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(main);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(module.resolve(name + ".out").toFile())
                .start();
    }
}
