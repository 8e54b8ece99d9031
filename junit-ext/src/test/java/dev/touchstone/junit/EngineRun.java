package dev.touchstone.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs fixtures with JUnit itself, in a module folder of their own, and keeps what they printed and wrote. */
final class EngineRun {

    /** What a requirement spends where nothing is said about the build it is part of. */
    private static final BigDecimal ALPHA_OF_A_VERDICT = new BigDecimal("0.001");

    private final DiscoverySelector fixture;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, String> junit = new HashMap<>();
    private @Nullable Path module;

    private EngineRun(DiscoverySelector fixture, Class<?> type) {
        this.fixture = fixture;
        settings.put("touchstone.tests", type.getName());
    }

    static EngineRun of(Class<?> fixture) {
        return new EngineRun(selectClass(fixture), fixture);
    }

    static EngineRun of(Class<?> fixture, String method) {
        return Stream.of(fixture.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .map(found -> new EngineRun(selectMethod(fixture, found), fixture))
                .findFirst()
                .orElseThrow();
    }

    EngineRun with(String property, String value) {
        settings.put(property, value);
        return this;
    }

    /** As a build of these classes alone, with the α a build has by default. */
    EngineRun inABuildOf(Class<?>... classes) {
        settings.put("touchstone.alpha", "0.01");
        return with("touchstone.tests", Stream.of(classes).map(Class::getName).collect(Collectors.joining(",")));
    }

    EngineRun withJUnit(String parameter, String value) {
        junit.put(parameter, value);
        return this;
    }

    /** In a module folder that an earlier run has left. */
    EngineRun in(Path folder) {
        module = folder;
        return this;
    }

    Ran run() {
        Path module = this.module == null ? temporaryModule() : this.module;
        settings.put("basedir", module.toString());
        settings.putIfAbsent("touchstone.ci", "false");
        spendAsMuchAsCounted();
        Properties before = (Properties) System.getProperties().clone();
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            settings.forEach(System::setProperty);
            EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                    .configurationParameters(junit)
                    .selectors(fixture)
                    .execute();
            return new Ran(results, printed.toString(StandardCharsets.UTF_8), module);
        } finally {
            System.setOut(console);
            System.setProperties(before);
        }
    }

    /** The build may spend so much that every verdict of the fixture, counted as any build counts them, spends the same. */
    private void spendAsMuchAsCounted() {
        List<String> patterns =
                List.of(settings.getOrDefault("touchstone.tests", "*").split(",", -1));
        int verdicts = FamilyScan.of(
                        Environment.classPathRoots(EngineRun.class), new NamePatterns(Optional.of(patterns)))
                .verdicts();
        if (verdicts > 0) {
            settings.putIfAbsent(
                    "touchstone.alpha",
                    ALPHA_OF_A_VERDICT.multiply(BigDecimal.valueOf(verdicts)).toPlainString());
        }
    }

    private static Path temporaryModule() {
        try {
            return Files.createTempDirectory("module");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** What a run came to. */
    record Ran(EngineExecutionResults results, String printed, Path module) {

        List<String> succeeded() {
            return names(results.testEvents().succeeded().list());
        }

        List<String> failed() {
            return names(results.testEvents().failed().list());
        }

        /** Names of everything that holds tests and was run, in order. */
        List<String> containers() {
            return names(results.containerEvents().started().list());
        }

        /** The lines that end a run: verdicts and errors. */
        List<String> verdictLines() {
            return printed.lines()
                    .filter(line -> line.matches("(PASS|FAIL|INCONCLUSIVE|ERROR|REFERENCE) .*"))
                    .toList();
        }

        /** Of every line that ends a run the outcome, the method and the version, sorted: {@code PASS lands · steady}. */
        List<String> outcomes() {
            return verdictLines().stream()
                    .map(line -> line.replaceFirst("^(\\w+) \\S*\\.(\\w+ · \\S+).*", "$1 $2"))
                    .sorted()
                    .toList();
        }

        /** The messages of all failures, of tests and containers. */
        List<String> failures() {
            return results.allEvents().failed().list().stream()
                    .map(event -> String.valueOf(cause(event).getMessage()))
                    .toList();
        }

        /** The message of the only failure, of a test or of a container. */
        String failure() {
            return String.valueOf(thrown().getMessage());
        }

        Throwable thrown() {
            List<Event> failures = results.allEvents().failed().list();
            if (failures.size() != 1) {
                throw new AssertionError("expected one failure, but there are " + failures);
            }
            return cause(failures.get(0));
        }

        String file(String name) {
            try {
                return Files.readString(module.resolve("target/touchstone").resolve(name));
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }

        /** The verdicts of {@code verdict.json}, without what differs between two runs that came to the same. */
        List<JsonNode> verdicts() {
            List<JsonNode> verdicts = new ArrayList<>();
            for (JsonNode version : json("verdict.json").get("versions")) {
                for (JsonNode test : version.get("tests")) {
                    ObjectNode comparable = test.deepCopy();
                    comparable.remove(List.of("startedAt", "finishedAt", "calls"));
                    verdicts.add(comparable);
                }
            }
            return verdicts;
        }

        JsonNode json(String name) {
            return parse(file(name));
        }

        /** Every line of the result files of that kind: {@code samples} or {@code verdicts}. */
        List<JsonNode> results(String kind) {
            Path folder = module.resolve("target/touchstone/results");
            try (Stream<Path> files = Files.list(folder)) {
                Path file = files.filter(path -> path.toString().endsWith("-" + kind + ".jsonl"))
                        .findFirst()
                        .orElseThrow();
                return Files.readAllLines(file).stream().map(Ran::parse).toList();
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }

        private static JsonNode parse(String json) {
            try {
                return new ObjectMapper().readTree(json);
            } catch (JsonProcessingException malformed) {
                throw new UncheckedIOException(malformed);
            }
        }

        private static Throwable cause(Event failure) {
            return failure.getRequiredPayload(TestExecutionResult.class)
                    .getThrowable()
                    .orElseThrow();
        }

        private static List<String> names(List<Event> events) {
            return events.stream()
                    .map(event -> event.getTestDescriptor().getDisplayName())
                    .toList();
        }
    }
}
