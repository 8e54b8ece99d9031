package dev.touchstone.junit.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** The HTML of a page, written from its beginning to its end. */
final class PageText {

    private static final String END = "\n";

    /** Half the time of the usual level for 3 % more bytes. */
    private static final int LEVEL = 5;

    private final OutputStream stream;

    PageText(OutputStream stream) {
        this.stream = stream;
    }

    void head(String title) throws IOException {
        write("<!doctype html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">");
        write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + PageAssets.policy() + "\">");
        write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        write("<meta name=\"color-scheme\" content=\"light dark\">");
        write("<title>" + escaped(title) + "</title>");
        stream.write(ascii("<style>"));
        stream.write(PageAssets.style());
        write("</style>", "</head>", "<body>");
    }

    /** All that is seen where scripts may not run. */
    void plain(PageHead head) throws IOException {
        write("<main id=\"report\">", "<h1>Touchstone: " + escaped(head.decision()) + "</h1>");
        write("<p>" + escaped(String.valueOf(head.account().get("line"))) + "</p>");
        write("<table>", "<caption>Verdicts</caption>");
        write("<thead><tr><th scope=\"col\">verdict</th><th scope=\"col\">test</th><th scope=\"col\">version</th>"
                + "<th scope=\"col\">numbers</th><th scope=\"col\">cost</th></tr></thead>");
        write("<tbody>");
        for (List<String> row : head.rows()) {
            StringBuilder cells = new StringBuilder("<tr>");
            row.forEach(cell -> cells.append("<td>").append(escaped(cell)).append("</td>"));
            write(cells.append("</tr>").toString());
        }
        write("</tbody>", "</table>");
        write(
                "<noscript><p>Cases and answers are shown where scripts may run: open this file in a browser.</p></noscript>");
        write("</main>");
    }

    void scripts() throws IOException {
        for (String script : PageAssets.scripts()) {
            stream.write(ascii("<script>"));
            PageAssets.copyScript(script, stream);
            write("</script>");
        }
    }

    /** In an alphabet that no browser takes for markup. */
    void data(String id, String json) throws IOException {
        stream.write(packed(id, json));
    }

    /** Many blocks of data: packed by all processors, written in their order. */
    void all(int count, IntFunction<byte[]> packed) throws IOException {
        try {
            IntStream.range(0, count).parallel().mapToObj(packed).forEachOrdered(this::write);
        } catch (UncheckedIOException trouble) {
            throw trouble.getCause();
        }
    }

    static byte[] packed(String id, String json) {
        Deflater deflater = new Deflater(LEVEL);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(packed, deflater)) {
            deflating.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        } finally {
            deflater.end();
        }
        String base64 = Base64.getEncoder().encodeToString(packed.toByteArray());
        return ascii("<script type=\"application/octet-stream\" id=\"" + id + "\">" + base64 + "</script>" + END);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void write(byte[] block) {
        try {
            stream.write(block);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    void end() throws IOException {
        write("</body>", "</html>");
    }

    private void write(String... lines) throws IOException {
        for (String line : lines) {
            stream.write((line + END).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
