package dev.touchstone.samples.documentation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.loopback.LoopbackProvider;
import dev.touchstone.loopback.Script;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module folder in which one sample is run several times, and a provider on this machine in the place of the real one. */
final class Workshop implements AutoCloseable {

    static final String KEY = "sk-of-the-documentation";
    private static final String ANYBODY = "/home/ada/support-bot";

    private final Class<?> sample;
    private final String versions;
    private final Path module;
    private final LoopbackProvider provider;

    /** @param versions the name of the sample's versions file, {@code ""} if it has none */
    Workshop(Class<?> sample, String versions, Script script) {
        this.sample = sample;
        this.versions = "touchstone/" + versions + ".yaml";
        this.provider = LoopbackProvider.start(script).requiringKey(KEY);
        try {
            this.module = Files.createTempDirectory("module");
            Files.writeString(module.resolve("key"), KEY);
            Files.writeString(
                    module.resolve("prices.yaml"),
                    Repository.read(Repository.ROOT.resolve("samples/src/test/resources/prices/prices.yaml")));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** With the files as they are shown: whoever is asked, it is nobody on this machine. */
    SampleRun run(Map<String, String> settings) {
        return run(sample, settings);
    }

    /** With an edited versions file. */
    SampleRun run(Map<String, String> settings, UnaryOperator<String> edit) {
        Path edited = module.resolve("versions.yaml");
        try {
            Files.writeString(
                    edited,
                    edit.apply(Repository.read(Repository.ROOT.resolve("samples/src/test/resources/" + versions))));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return run(SampleLoader.load(sample, Map.of(versions, edited)), settings);
    }

    /** With the connection of the versions file leading to this machine. */
    SampleRun runHere(Map<String, String> settings) {
        return run(settings, this::connected);
    }

    private String connected(String file) {
        String key = module.resolve("key").toString().replace('\\', '/');
        return connectedBy(file, "key: {file: \"" + key + "\"}");
    }

    /** The versions file with these lines in its connection, which leads here. */
    String connectedBy(String file, String more) {
        return file.replaceFirst("(?ms)^connection:\\n.*?(?=^\\S)", "") + "connection: {baseUrl: \"" + provider.url()
                + "/v1\", " + more + "}\n";
    }

    /** As a build from scratch: only what is committed is left of the one before. */
    private SampleRun run(Class<?> tests, Map<String, String> settings) {
        files(module.resolve("target")).forEach(Workshop::delete);
        Map<String, String> all = new HashMap<>(settings);
        all.put("touchstone.ci", "false");
        all.put("touchstone.concurrency", "1");
        SampleRun run = SampleRun.of(tests, all, module);
        return new SampleRun(
                run.succeeded(), run.failures().stream().map(this::anybodys).toList(), anybodys(run.printed()));
    }

    private String anybodys(String text) {
        return text.replace(module.toString(), ANYBODY);
    }

    /** How many answers were asked for, in all runs together. */
    int asked() {
        return provider.asked().size();
    }

    /** How many connections were opened, in all runs together. */
    int connections() {
        return provider.connections();
    }

    String prices() {
        return module.resolve("prices.yaml").toString();
    }

    /** Every recording, one after the other. */
    String recordings() {
        return files(module.resolve("src/test/touchstone/recordings")).stream()
                .map(Repository::read)
                .collect(Collectors.joining());
    }

    /** The first and the only calls of a verdict of the last run. */
    JsonNode calls() {
        try {
            return new ObjectMapper()
                    .readTree(module.resolve("target/touchstone/verdict.json").toFile())
                    .at("/versions/0/tests/0/calls");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Everything that lies in the module, but for the file of the key. */
    List<Path> files() {
        return files(module).stream().filter(file -> !file.endsWith("key")).toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public void close() {
        provider.close();
    }
}
