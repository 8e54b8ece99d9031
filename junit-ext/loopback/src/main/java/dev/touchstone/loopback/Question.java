package dev.touchstone.loopback;

/**
 * What a request asks, whatever the provider.
 *
 * @param model as requested
 * @param stream whether the answer shall come in pieces
 */
record Question(String model, Conversation conversation, boolean stream) {}
