package dev.touchstone.junit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every page holds: its style, its scripts, and a policy that lets a browser run these and nothing else. */
record PageAssets(String style, List<String> scripts) {

    // A browser's tools would ask for a file that is not there.
    private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^//# sourceMappingURL=.*$");

    static PageAssets load() {
        return new PageAssets(
                text("page.css"),
                text("scripts.txt")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(PageAssets::text)
                        .toList());
    }

    private static String text(String name) {
        try (InputStream stream = PageAssets.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new LinkageError("a part of the report is missing in this build of Touchstone: " + name);
            }
            return SOURCE_MAP
                    .matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String policy() {
        return "default-src 'none'; script-src "
                + scripts.stream().map(PageAssets::hash).collect(Collectors.joining(" "))
                + "; style-src "
                + hash(style)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "'sha256-"
                    + Base64.getEncoder().encodeToString(digest.digest(content.getBytes(StandardCharsets.UTF_8))) + "'";
        } catch (NoSuchAlgorithmException none) {
            throw new LinkageError("every JDK has SHA-256", none);
        }
    }
}
