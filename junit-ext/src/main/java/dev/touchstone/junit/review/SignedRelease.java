package dev.touchstone.junit.review;

import dev.touchstone.junit.attest.AttestationFile;
import dev.touchstone.junit.attest.SigningKey;
import dev.touchstone.junit.release.ReleaseEvidence;
import dev.touchstone.junit.release.ReleaseFiles;
import java.util.Optional;

/** What a checked build leaves for whoever rolls out. */
final class SignedRelease {

    private SignedRelease() {}

    static void write(ReleaseEvidence evidence, Options options, Console console) {
        Optional<SigningKey> key = options.rollout().signing().key();
        ReleaseFiles files = new ReleaseFiles(evidence);
        int signed = files.write(key);
        files.withoutRollback().forEach(note -> console.say("NOTE " + note));
        key.ifPresent(signer -> console.say(
                evidence.stage().isEmpty()
                        ? "NOT SIGNED: without a stage (touchstone.stage) nothing is vouched for."
                        : "SIGNED " + signed + (signed == 1 ? " version" : " versions") + " by "
                                + signer.publicHalf().id() + ": "
                                + options.project().shown(evidence.output().resolve(AttestationFile.NAME))));
    }
}
