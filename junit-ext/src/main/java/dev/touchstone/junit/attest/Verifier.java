package dev.touchstone.junit.attest;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.junit.version.Excerpt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Believes what at least one of these keys has signed.
 *
 * @param keys of the policy
 */
public record Verifier(List<VerifyingKey> keys) {

    /** Keeps a copy of the keys. */
    public Verifier {
        keys = List.copyOf(keys);
    }

    /**
     * Reads one line of signed statements.
     *
     * @param line without its end
     * @param place {@code file:line}, for messages
     * @throws dev.touchstone.assertions.message.ConfigurationException if it is malformed JSON, of an unknown payload type, not Base64 where
     *     it has to be, without signatures, or no statement; a signature that does not fit is no error but {@link Checked#distrust}
     */
    public Checked check(String line, String place) {
        Envelope envelope = EnvelopeReader.read(line, place);
        Statement statement = Statement.read(new String(envelope.content(), StandardCharsets.UTF_8), place);
        return new Checked(place, statement, distrust(envelope, place));
    }

    private Optional<Explanation> distrust(Envelope envelope, String place) {
        byte[] signed = envelope.signedBytes();
        boolean trusted = envelope.signatures().stream()
                .anyMatch(signature -> keys.stream().anyMatch(key -> key.verifies(signature.bytes(), signed)));
        return trusted ? Optional.empty() : Optional.of(words(envelope, place));
    }

    /** Who changes a payload leaves the key's id; who signs with another key says so, or says nothing. */
    private Explanation words(Envelope envelope, String place) {
        List<String> signers =
                envelope.signatures().stream().map(Envelope.Signature::keyId).toList();
        Optional<String> known = signers.stream().filter(ids()::contains).findFirst();
        if (known.isPresent()) {
            return explanation(place, "changed after it was signed", signers)
                    .why("the signature of " + known.get() + " does not fit what the line says now.")
                    .fix("restore the line as it was signed.");
        }
        return explanation(place, "not signed by a key of the policy", signers)
                .why("anybody can write a verdict; it counts by who vouches for it.")
                .fix("sign it with a key of the policy, or add the signer's public key to the policy.");
    }

    private Explanation explanation(String place, String problem, List<String> signers) {
        return Explanation.of(place + ": " + problem)
                .fact("signed by", listed(signers))
                .fact("policy", keys.isEmpty() ? "no keys" : listed(ids()));
    }

    private List<String> ids() {
        return keys.stream().map(VerifyingKey::id).toList();
    }

    private static String listed(List<String> ids) {
        return ids.stream()
                .map(id -> id.isEmpty() ? "(unnamed)" : Excerpt.of(id, 80))
                .collect(Collectors.joining("\n"));
    }
}
