package dev.touchstone.junit.results;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the JVMs of one build have in common, so that their results are read together and those of an earlier build are not.
 *
 * <p>Surefire names every fork of one execution after the moment it started: {@code 2026-11-22T11-22-33_445-jvmRun2}. Elsewhere a JVM
 * is a run of its own.
 */
final class RunId {

    private static final Pattern FORK =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}-\\d{2}-\\d{2}_\\d{3})-jvmRun\\d+");

    private RunId() {}

    static String of(Map<String, String> systemProperties, ProcessHandle jvm) {
        Matcher fork = FORK.matcher(systemProperties.getOrDefault("sun.java.command", ""));
        return fork.find() ? fork.group(1) : started(jvm) + "-" + jvm.pid();
    }

    private static String started(ProcessHandle jvm) {
        return jvm.info()
                .startInstant()
                .map(instant -> Long.toString(instant.toEpochMilli()))
                .orElse("unknown");
    }
}
