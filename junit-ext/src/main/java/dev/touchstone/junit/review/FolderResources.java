package dev.touchstone.junit.review;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.NoVerdictException;
import dev.touchstone.junit.version.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Files of a folder, where there is no class path: a file that routes, and the prompts its versions name. */
record FolderResources(List<Path> folders) implements Resources {

    /** What a file names is looked for from the module, then from where the file lies. */
    static FolderResources beside(Path module, String file) {
        return new FolderResources(
                List.of(module, Objects.requireNonNullElse(module.resolve(file).getParent(), module)));
    }

    @Override
    public Optional<InputStream> open(String path) {
        return folders.stream()
                .map(folder -> folder.resolve(path))
                .filter(Files::isRegularFile)
                .findFirst()
                .map(FolderResources::content);
    }

    private static InputStream content(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException trouble) {
            throw unreadable(file, trouble);
        }
    }

    private static NoVerdictException unreadable(Path file, IOException trouble) {
        return new NoVerdictException(
                Explanation.of(file + ": the file could not be read: " + trouble.getMessage()), trouble);
    }
}
