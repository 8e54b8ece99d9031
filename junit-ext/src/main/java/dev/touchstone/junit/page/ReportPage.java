package dev.touchstone.junit.page;

import dev.touchstone.junit.disk.WholeFile;
import dev.touchstone.junit.version.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** {@code report.html}: one file that shows what some runs came to, without asking any network. */
public final class ReportPage {

    /** Its usual name. */
    public static final String FILE = "report.html";

    private ReportPage() {}

    /**
     * Writes the page, replacing an older one in one step.
     *
     * @param sources the runs it shows
     * @throws IOException if a file cannot be read or written
     * @throws dev.touchstone.assertions.message.NoVerdictException if a result is damaged, with its place
     */
    public static void write(PageHead head, List<PageSource> sources, Path file) throws IOException {
        Gathered gathered = Gathered.of(sources);
        Overview overview = new Overview(head, gathered, Units.in(sources));
        WholeFile.replace(file, stream -> write(head, gathered, overview, new BufferedOutputStream(stream)));
    }

    private static void write(PageHead head, Gathered gathered, Overview overview, OutputStream stream)
            throws IOException {
        PageText page = new PageText(stream);
        page.head("Touchstone: " + head.decision());
        page.plain(head);
        page.data("overview", JsonWriter.compact(overview.fields()));
        page.scripts();
        Chunks chunks = new Chunks(gathered.tests());
        page.all(chunks.count(), chunk -> PageText.packed("cases-" + chunk, JsonWriter.compact(chunks.get(chunk))));
        page.end();
        stream.flush();
    }
}
