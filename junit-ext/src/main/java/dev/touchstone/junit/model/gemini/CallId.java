package dev.touchstone.junit.model.gemini;

/**
 * What has to come back with a call: its id, and the signature of the thought behind it, without which newer models refuse to go on.
 * Both travel as the id of the call.
 *
 * @param id {@code ""} if Gemini gave none
 * @param signature {@code ""} if Gemini gave none
 */
record CallId(String id, String signature) {

    private static final char BETWEEN = '#'; // in neither an id nor Base64

    static CallId read(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0 ? new CallId(text, "") : new CallId(text.substring(0, between), text.substring(between + 1));
    }

    String text() {
        return signature.isEmpty() ? id : id + BETWEEN + signature;
    }
}
