package dev.touchstone.loopback;

/**
 * What was said so far.
 *
 * @param system instructions of every kind, {@code ""} if none
 * @param user the last text of the user, {@code ""} if none
 * @param messages how many there are, instructions outside them not counted
 */
record Conversation(String system, String user, int messages) {}
