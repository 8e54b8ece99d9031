package dev.touchstone.maven;

import dev.touchstone.junit.review.Command;
import org.apache.maven.plugins.annotations.Mojo;

/** Brings home what a build server has recorded and proposed. */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends VerbMojo {

    ImportMojo() {
        super(Command.IMPORT);
    }
}
