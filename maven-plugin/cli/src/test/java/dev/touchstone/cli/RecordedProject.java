package dev.touchstone.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A project whose tests ask a provider, and the commands of its user. */
record RecordedProject(Path folder) {

    /** How a command ended. */
    record Ended(int code, String said) {}

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    /** @param address of the provider */
    static RecordedProject asking(String address, Path folder) throws IOException {
        RecordedProject project = new RecordedProject(folder);
        project.write(
                "golden/refunds.jsonl",
                """
                {"id": "shoes", "input": "How long may I send shoes back?"}
                {"id": "jackets", "input": "How long may I send jackets back?"}
                """);
        project.write(
                "touchstone/bot.yaml",
                """
                provider: openai
                versions:
                  steady:
                    model: gpt-4o-2024-08-06
                    parameters: {max_completion_tokens: 50}
                    connection: {baseUrl: "%s/v1"}
                """
                        .formatted(address));
        return project;
    }

    RecordedProject write(String resource, String content) throws IOException {
        Path file = resources().resolve(resource);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return this;
    }

    private Path resources() {
        return folder.resolve("target/test-classes");
    }

    List<String> recordings() throws IOException {
        Path root = folder.resolve("src");
        if (Files.notExists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    /** {@code java …}, which runs the tests. */
    String[] tests(String... properties) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1", "-Dbasedir=" + folder));
        command.addAll(List.of(properties));
        command.addAll(List.of(
                "-Dtouchstone.ci=false",
                "-cp",
                resources() + File.pathSeparator + CLASS_PATH,
                RefundTestCase.class.getName()));
        return command.toArray(String[]::new);
    }

    /** {@code java -jar touchstone-cli.jar record OPTIONS -- TESTS}. */
    String[] record(List<String> options, String... tests) {
        List<String> arguments = new ArrayList<>(options);
        arguments.add("--");
        arguments.addAll(List.of(tests));
        return touchstone("record", arguments);
    }

    /** {@code java -jar touchstone-cli.jar VERB ARGUMENTS}. */
    String[] touchstone(String verb, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                "env",
                "OPENAI_API_KEY=sk-Shop0123456789abcdef",
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                CLASS_PATH,
                TouchstoneCli.class.getName(),
                verb,
                "--project=" + folder));
        command.addAll(arguments);
        return command.toArray(String[]::new);
    }

    /** Without a terminal. */
    Ended run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
