package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a journal back; a line without its end is one its process died over. */
final class JournalReader {

    private final Path journal;
    private final Map<String, RecordingContent> contents = new HashMap<>();
    private String root = "";

    private JournalReader(Path journal) {
        this.journal = journal;
    }

    static JournalReader read(Path journal) {
        JournalReader reader = new JournalReader(journal);
        String text = new String(Kept.FILES.bytes(journal).orElse(new byte[0]), StandardCharsets.UTF_8);
        List<String> lines =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            try {
                reader.add(lines.get(line).split(JournalText.SEPARATOR, -1));
            } catch (IOException | BadRecording | IndexOutOfBoundsException bad) {
                throw reader.damaged(line + 1);
            }
        }
        return reader;
    }

    /** An empty one is for everybody. */
    boolean isFor(RecordingFolders folders) {
        return root.isEmpty() || root.equals(folders.relativeRoot());
    }

    Map<String, RecordingContent> contents() {
        return contents;
    }

    private void add(String[] words) throws IOException {
        switch (words[0]) {
            case JournalText.ROOT -> root = words[1];
            case JournalText.HEAD ->
                contents.putIfAbsent(words[1], new RecordingContent(Header.of(JsonLine.read(words[2]))));
            case JournalText.UNIT -> content(words[1]).addRequest(words[2], words[3]);
            case JournalText.ANSWER -> content(words[1]).addAnswer(AnswerLine.key(words[2]), words[2]);
            default -> throw new BadRecording("no line of a journal");
        }
    }

    private RecordingContent content(String file) {
        RecordingContent content = contents.get(file);
        if (content == null) {
            throw new BadRecording("no head");
        }
        return content;
    }

    private ConfigurationException damaged(int line) {
        return new ConfigurationException(Explanation.of(
                        journal + ":" + line + ": the journal of a run that died is damaged")
                .why("it holds answers that stand in no recording yet.")
                .fix("mend the line, or delete the file: what is lost with it is asked for again when recording."));
    }
}
