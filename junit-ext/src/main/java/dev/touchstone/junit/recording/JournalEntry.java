package dev.touchstone.junit.recording;

/**
 * One answer on its way into a recording.
 *
 * @param file of the recording, below its root
 * @param request canonical JSON
 * @param line the answer
 */
record JournalEntry(String file, Header header, AnswerKey key, String request, String line) {}
