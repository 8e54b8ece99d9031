package dev.touchstone.junit.version;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The {@code connection:} of a version: its own keys before those of the whole file. */
final class ConnectionSection {

    private static final int MOST_ATTEMPTS = 100;
    private static final int MOST_AT_ONCE = 10_000;

    private final Section section;
    private final ConnectionValues values;

    private ConnectionSection(Section section) {
        this.section = section;
        this.values = new ConnectionValues(section);
    }

    /**
     * The connection of one version.
     *
     * @param file the whole file
     * @throws dev.touchstone.assertions.message.ConfigurationException if anything in it is wrong; without what may be a secret
     */
    static Connection of(Section file, Section version) {
        Map<String, Node> members = new LinkedHashMap<>(members(file));
        members.putAll(members(version));
        return new ConnectionSection(new Section(version.source(), "the connection", version.line(), members))
                .connection();
    }

    private static Map<String, Node> members(Section owner) {
        return owner.section("connection")
                .map(section -> section.allowing(
                        "attempts",
                        "baseUrl",
                        "certificates",
                        "clientCertificate",
                        "concurrency",
                        "deadline",
                        "headers",
                        "key",
                        "proxy",
                        "stream"))
                .map(Section::members)
                .orElse(Map.of());
    }

    private Connection connection() {
        return new Connection(
                values.text("baseUrl").map(url -> new BaseUrl(values).checked(url)),
                section.get("key").map(node -> new KeySection(section, node).source()),
                section.section("headers")
                        .map(headers -> new HeaderSection(headers).headers())
                        .orElse(Map.of()),
                values.isTrue("stream").orElse(Connection.USUAL.stream()),
                patience(),
                network());
    }

    private Patience patience() {
        return new Patience(
                values.span("deadline").orElse(Patience.USUAL.deadline()),
                values.count("attempts", MOST_ATTEMPTS).orElse(Patience.USUAL.attempts()),
                values.count("concurrency", MOST_AT_ONCE).orElse(Patience.USUAL.concurrency()));
    }

    private Network network() {
        Optional<String> proxy = values.text("proxy");
        proxy.ifPresent(new ProxyUrl(values)::check);
        return new Network(proxy, values.text("certificates"), values.text("clientCertificate"));
    }
}
