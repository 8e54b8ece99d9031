package dev.touchstone.junit.plan;

import java.util.Map;

/**
 * Where settings are read from, in order of precedence.
 *
 * @param system system properties
 * @param environment environment variables
 * @param platform the entries of {@code junit-platform.properties}
 */
public record SettingSources(
        Map<String, String> system, Map<String, String> environment, Map<String, String> platform) {}
