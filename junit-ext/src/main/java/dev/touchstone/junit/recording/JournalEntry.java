package dev.touchstone.junit.recording;

import java.util.function.Supplier;

/**
 * One answer on its way into a recording.
 *
 * @param file of the recording, below its root
 * @param request canonical JSON, made only for the first answer to it
 * @param line the answer
 */
record JournalEntry(String file, Header header, AnswerKey key, Supplier<String> request, String line) {}
