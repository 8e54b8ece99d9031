package dev.touchstone.junit.model.wire;

/** What mends a trouble; the words are filled in by {@link Failure}. */
enum Remedy {
    KEY("check the key and what it may use; it comes from {key}."),
    MODEL("check the model id {model} and the base URL {base}."),
    REQUEST("correct what version {version} asks for: its model id, its parameters, the length of the question."),
    RATE("write a lower concurrency than {concurrency} under connection:, or have the provider's limit raised."),
    LATER("try again later; connection: {attempts: …} allows more attempts than {attempts}."),
    TRUST("if your network shows a certificate of its own, name its authority: connection: {certificates: FILE.pem};"
            + " if the provider wants to know who asks, name yours: connection: {clientCertificate: FILE.pem}."),
    START("start what should listen there, or correct the base URL {base}."),
    NETWORK("see to the network, and to the host in the base URL {base}; a proxy is named by connection: {proxy: …}."),
    PROXY("write user and password into the proxy's address: connection: {proxy: \"${NAME_OF_A_VARIABLE}\"}."),
    TIME("allow more than {deadline} by connection: {deadline: …}, or limit the length of the answer."),
    ADDRESS("check that the base URL {base} is {provider}'s, and that nothing between answers in its place."),
    MOVED("if you trust the address it points to, write it as connection: {baseUrl: …}."),
    LENGTH("limit the length of the answer by a parameter of version {version}."),
    STOPPED("run it again: it was stopped from outside.");

    private final String words;

    Remedy(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
