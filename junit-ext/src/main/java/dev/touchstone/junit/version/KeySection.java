package dev.touchstone.junit.version;

import dev.touchstone.assertions.message.ConfigurationException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The {@code key:} of a connection: where the key is, never the key itself. */
final class KeySection {

    private static final Duration USUAL_LIFETIME = Duration.ofMinutes(10);
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final List<String> PLACES = List.of("variable", "file", "command");

    private final ConnectionValues owner;
    private final Section section;
    private final ConnectionValues values;

    KeySection(Section connection, Node node) {
        this.owner = new ConnectionValues(connection);
        if (!(node.value() instanceof Map)) {
            throw notWhere();
        }
        this.section = Section.of(connection.source(), "key of " + connection.name(), node)
                .allowing("command", "file", "lifetime", "variable");
        this.values = new ConnectionValues(section);
    }

    KeySource source() {
        if (PLACES.stream().filter(place -> section.get(place).isPresent()).count() != 1) {
            throw notWhere();
        }
        if (section.get("lifetime").isPresent() && section.get("command").isEmpty()) {
            throw values.refused("lifetime", "goes with a command only", "remove it.");
        }
        return values.text("variable")
                .map(this::variable)
                .or(() -> values.text("file").map(KeySource.KeyFile::new))
                .or(() -> values.text("command").map(this::command))
                .orElseThrow(this::notWhere);
    }

    private KeySource variable(String name) {
        if (!VARIABLE.matcher(name).matches()) {
            throw new ConfigurationException(values.explanation("variable", "is no name of an environment variable")
                    .why("what stands there is not shown: it may be the key itself.")
                    .fix("write the name of the variable: letters, digits and _ only."));
        }
        return new KeySource.Variable(name);
    }

    private KeySource command(String line) {
        return new KeySource.Command(line, values.span("lifetime").orElse(USUAL_LIFETIME));
    }

    private ConfigurationException notWhere() {
        return new ConfigurationException(owner.explanation("key", "does not say where the key is")
                .why("versions files are committed and printed in reports, so a key has no place in them.")
                .fix("write one of key: {variable: NAME}, key: {file: FILE}, key: {command: COMMAND, lifetime: 10m}."));
    }
}
