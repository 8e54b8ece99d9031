package dev.touchstone.junit.recording;

import dev.touchstone.assertions.message.NoVerdictException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Answers of this process that stand in no recording yet: in memory, and on disk in case the process dies. */
final class Journal implements AutoCloseable {

    private final RecordingFolders folders;
    private final Map<String, RecordingContent> pending = new HashMap<>();
    private Optional<JournalFile> file = Optional.empty();
    private Optional<NoVerdictException> trouble = Optional.empty();
    private int merges;

    Journal(RecordingFolders folders) {
        this.folders = folders;
    }

    /** Once an answer could not be kept, no other is asked for and paid. */
    synchronized void requireWritable() {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
    }

    /** Whether there was no such answer yet; when it returns the answer survives the process. */
    synchronized boolean keep(JournalEntry entry) {
        RecordingContent known = pending.get(entry.file());
        RecordingContent content = known == null ? new RecordingContent(entry.header()) : known;
        if (content.answer(entry.key()).isPresent()) {
            return false;
        }
        String unit = entry.key().unit();
        String newRequest = content.knows(unit) ? "" : entry.request().get();
        append(new JournalText(entry).lines(known == null, newRequest));
        content.addRequest(unit, newRequest);
        pending.put(entry.file(), content);
        return content.addAnswer(entry.key(), entry.line());
    }

    private void append(String lines) {
        try {
            if (file.isEmpty()) {
                file = Optional.of(new JournalFile(folders.journal()));
            }
            JournalFile journal = file.get();
            journal.append(journal.isEmpty() ? JournalText.root(folders) + lines : lines);
        } catch (IOException unwritable) {
            trouble = Optional.of(
                    Kept.FILES.unwritable(file.map(JournalFile::path).orElse(folders.journal()), unwritable));
            throw trouble.get();
        }
    }

    /** Answers of these files, to be given back or reported as merged. */
    synchronized Map<String, RecordingContent> take(Predicate<String> which) {
        Map<String, RecordingContent> taken = new HashMap<>();
        pending.forEach((path, content) -> {
            if (which.test(path)) {
                taken.put(path, content);
            }
        });
        pending.keySet().removeAll(taken.keySet());
        merges++;
        return taken;
    }

    /** What is left was not merged and stays here; a journal of nothing else is emptied. */
    synchronized void giveBack(Map<String, RecordingContent> left) {
        left.forEach((path, content) -> {
            Optional.ofNullable(pending.get(path)).ifPresent(content::addAll);
            pending.put(path, content);
        });
        merges--;
        if (pending.isEmpty() && merges == 0) {
            clear();
        }
    }

    private void clear() {
        file.ifPresent(journal -> {
            try {
                journal.clear();
            } catch (IOException unwritable) {
                throw Kept.FILES.unwritable(journal.path(), unwritable);
            }
        });
    }

    @Override
    public synchronized void close() {
        file.ifPresent(journal -> {
            try {
                journal.close();
            } catch (IOException unwritable) {
                throw Kept.FILES.unwritable(journal.path(), unwritable);
            }
        });
        file = Optional.empty();
    }
}
