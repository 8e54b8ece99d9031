package dev.touchstone.loopback;

/**
 * Tokens counted by the provider.
 *
 * @param input of the question
 * @param output of the answer
 */
public record Usage(int input, int output) {

    private static final int CHARACTERS_PER_TOKEN = 4;

    static Usage estimated(Question question, String answer) {
        Conversation read = question.conversation();
        return new Usage(tokens(read.system() + read.user()), tokens(answer));
    }

    int total() {
        return input + output;
    }

    private static int tokens(String text) {
        return 1 + text.length() / CHARACTERS_PER_TOKEN;
    }
}
