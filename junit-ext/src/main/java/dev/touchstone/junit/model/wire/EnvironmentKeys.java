package dev.touchstone.junit.model.wire;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.KeySource;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Keys from environment variables, files and commands. Safe for many threads. */
public final class EnvironmentKeys implements Keys {

    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(1);

    private final Map<String, String> environment;
    private final KeyFiles files;
    private final KeyCommands commands;

    /**
     * Keys of this environment.
     *
     * @param nanoseconds a clock that only ever goes forward, for the lifetime of what commands print
     */
    public EnvironmentKeys(
            Map<String, String> environment, FileSystem files, Commands commands, LongSupplier nanoseconds) {
        this.environment = environment;
        this.files = new KeyFiles(files);
        this.commands = new KeyCommands(commands, nanoseconds);
    }

    /** Keys as this process sees them. */
    public static EnvironmentKeys ofThisProcess() {
        return new EnvironmentKeys(
                System.getenv(), FileSystems.getDefault(), new Shell(LONGEST_COMMAND), System::nanoTime);
    }

    @Override
    public String key(Optional<KeySource> source, String usualVariable) {
        KeySource from = source.orElseGet(() -> new KeySource.Variable(usualVariable));
        String key = read(from);
        if (!Header.isValue(key) || key.contains("\t")) {
            throw unfit(from);
        }
        return key;
    }

    private String read(KeySource source) {
        if (source instanceof KeySource.Variable variable) {
            return variable(variable.name()).orElseThrow(() -> unset(variable));
        }
        return source instanceof KeySource.KeyFile file ? files.key(file) : commands.key((KeySource.Command) source);
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static ConfigurationException unset(KeySource.Variable variable) {
        return new ConfigurationException(Explanation.of(
                        "There is no key: " + KeyOrigin.text(variable) + " is not set. No call was made.")
                .fix("set it, or write under connection: where the key is: key: {variable: NAME}, {file: FILE} or"
                        + " {command: COMMAND}."));
    }

    private static ConfigurationException unfit(KeySource source) {
        return new ConfigurationException(Explanation.of(
                        "The key from " + KeyOrigin.text(source) + " cannot be sent. No call was made.")
                .why("it has control characters or characters outside ASCII, which no header can carry.")
                .fix("look for a line break in the middle or at the end, or a character that was pasted along."));
    }
}
