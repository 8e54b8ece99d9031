package dev.touchstone.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A module of a user's with one sampled test: its class, its golden cases and its versions file in a folder of classes, all else in jars.
 *
 * @param folder of the module
 * @param classPath its dependencies
 */
record ReplayProject(Path folder, ClassPath classPath) {

    private static final Class<?> TEST = ReplayedTestCase.class;
    private static final String CASES = "golden/questions.jsonl";

    static ReplayProject in(Path folder) throws IOException {
        ReplayProject project = new ReplayProject(
                folder, ClassPath.of(System.getProperty("java.class.path")).packed(folder));
        project.copy(TEST.getName().replace('.', '/') + ".class");
        project.copy(CASES);
        return project;
    }

    private Path classes() {
        return folder.resolve("target/test-classes");
    }

    private void copy(String resource) throws IOException {
        Path copy = classes().resolve(resource);
        Files.createDirectories(copy.getParent());
        try (InputStream content = TEST.getClassLoader().getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("there is no " + resource);
            }
            Files.copy(content, copy);
        }
    }

    /** Has its answers recorded from a provider that is gone afterwards. */
    void record() throws Exception {
        try (LoopbackProcess provider = LoopbackProcess.start("--text", "good answer")) {
            write(provider.baseUrl());
            run("-Dtouchstone.ci=false", "-Dtouchstone.responses=record").millis();
        }
    }

    private void write(String baseUrl) throws IOException {
        Path key = Files.writeString(folder.resolve("key"), "benchmark");
        Path versions = classes().resolve("touchstone/start-up.yaml");
        Files.createDirectories(versions.getParent());
        Files.writeString(
                versions,
                """
                provider: openai
                connection:
                  baseUrl: %s
                  key: {file: '%s'}
                versions:
                  bot-v7: {model: gpt-x, parameters: {temperature: 0.7}}
                """
                        .formatted(baseUrl, key));
    }

    FreshJvm replay() {
        return run("-Dtouchstone.responses=replay");
    }

    private FreshJvm run(String... options) {
        return new FreshJvm(classPath.behind(classes()), folder, TEST, List.of(options));
    }

    /** A plain test beside it. */
    FreshJvm plain() {
        return new FreshJvm(classPath.plain(), folder, PlainTestCase.class, List.of());
    }

    /** The libraries it uses, without Touchstone. */
    FreshJvm libraries() {
        return new FreshJvm(classPath, folder, LibrariesTestCase.class, List.of());
    }
}
