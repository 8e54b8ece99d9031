package dev.touchstone.junit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.attest.Keys;
import dev.touchstone.junit.attest.VerifyingKey;
import dev.touchstone.junit.policy.Stage.Authority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTests {

    private static final String WHOLE =
            """
            # reviewed by the platform team
            stages:
              pre-merge:
                inconclusive: warn
              pre-canary:
                alpha: 0.005
                tolerance: 0.02
                maxAge: 30d
                maxExposure: 0.05
                slices: [billing, returns]
              pre-full:
                maxAge: PT12H
                maxExposure: 1
            rollbackTo: refund-v1
            """;

    @TempDir
    private Path folder;

    private Path write(String content) {
        try {
            return Files.writeString(folder.resolve("policy.yaml"), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Policy read(String content) {
        return Policy.read(write(content));
    }

    /** Without the folder. */
    private String refused(String content) {
        return catchThrowableOfType(ConfigurationException.class, () -> read(content))
                .explanation()
                .text()
                .replace(folder + "/", "");
    }

    @Test
    void aStageSaysWhatItAsksFor() {
        Policy policy = read(WHOLE);

        assertThat(policy.stage("pre-canary"))
                .isEqualTo(new Stage(
                        "pre-canary",
                        OptionalDouble.of(0.005),
                        OptionalDouble.of(0.02),
                        Inconclusive.FAIL,
                        new Authority(Duration.ofDays(30), 0.05, List.of("billing", "returns"))));
        assertThat(policy.stage("pre-full").authority())
                .isEqualTo(new Authority(Duration.ofHours(12), 1, List.of("*")));
        assertThat(policy.rollbackTo()).hasValue("refund-v1");
        assertThat(policy.keys()).isEmpty();
    }

    @Test
    void whatAStageDoesNotSayAuthorisesNothing() {
        assertThat(read(WHOLE).stage("pre-merge"))
                .isEqualTo(new Stage(
                        "pre-merge",
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Inconclusive.WARN,
                        Authority.NONE));
        assertThat(read("stages:\n  pre-merge:\n").stage("pre-merge"))
                .isEqualTo(new Stage(
                        "pre-merge",
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Inconclusive.FAIL,
                        Authority.NONE));
    }

    @Test
    void keysAreFilesBesideThePolicyOrPem() throws IOException {
        Keys first = Keys.make(folder, "first");
        Keys second = Keys.make(folder, "second");
        String pem = Files.readString(second.publicFile()).indent(4).replaceFirst("\\s+", "");

        Policy policy = read(WHOLE + "keys:\n  - first.pub.pem\n  - |\n    " + pem);

        assertThat(policy.keys())
                .extracting(VerifyingKey::id)
                .containsExactly(first.verifying().id(), second.verifying().id());
    }

    @Test
    void aPrivateKeyIsNoneOfThem() {
        Keys.make(folder, "signing");
        assertThat(refused(WHOLE + "keys: [signing.pem]\n"))
                .isEqualTo(
                        """
                        signing.pem: the key holds "PRIVATE KEY", not "PUBLIC KEY"

                        Fix:  name a public Ed25519 key in X.509 form: openssl pkey -in signing.pem -pubout -out signing.pub.pem""");
        assertThat(refused(WHOLE + "keys: [other.pem]\n"))
                .isEqualTo(
                        """
                        other.pem: no such key file

                        Fix:  add the file, or correct its name in the policy.""");
    }

    @Test
    void theDigestIsOfWhatItSays() {
        String digest = read(WHOLE).digest();

        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(read(WHOLE.replace("# reviewed by the platform team\n", "").replace("30d", "PT720H"))
                        .digest())
                .isEqualTo(digest);
        assertThat(read(WHOLE.replace("0.05", "0.06")).digest()).isNotEqualTo(digest);
        assertThat(read(WHOLE.replace("warn", "fail")).digest()).isNotEqualTo(digest);
    }

    @Test
    void theDigestIsOfTheKeysWhereverTheyAreWritten() throws IOException {
        Keys keys = Keys.make(folder, "first");
        String pem = Files.readString(keys.publicFile()).indent(4).replaceFirst("\\s+", "");

        String named = read(WHOLE + "keys: [first.pub.pem]\n").digest();

        assertThat(read(WHOLE + "keys:\n  - |\n    " + pem).digest()).isEqualTo(named);
        assertThat(read(WHOLE).digest()).isNotEqualTo(named);
    }

    @Test
    void aStageThatIsNotListedIsAnError() {
        Policy policy = read("stages:\n  pre-full:\n  pre-merge:\n");

        assertThat(catchThrowableOfType(ConfigurationException.class, () -> policy.stage("pre-canary"))
                        .explanation()
                        .text())
                .isEqualTo(
                        """
                        %s/policy.yaml: the policy says nothing of the stage pre-canary

                          stages pre-merge, pre-full

                        Why:  a build that holds to no stage's rules must not look as if it did.
                        Fix:  add 'pre-canary:' under 'stages:', or correct touchstone.stage."""
                                .formatted(folder));
    }

    @Test
    void noFileIsAnError() {
        Path file = folder.resolve("none.yaml");

        assertThat(catchThrowableOfType(ConfigurationException.class, () -> Policy.read(file))
                        .explanation()
                        .text())
                .isEqualTo(
                        """
                        %s: there is no policy

                        Why:  what a stage asks for, and whose verdicts count, stands there.
                        Fix:  write it and commit it, or do without a stage."""
                                .formatted(file));
    }

    @Test
    void anUnknownKeyIsToldWithTheNearest() {
        assertThat(refused("stages:\n  pre-canary:\n    maxExposur: 0.05\n"))
                .isEqualTo(
                        """
                        policy.yaml:3: unknown key 'maxExposur' in stage pre-canary

                          legal keys alpha, tolerance, inconclusive, maxAge, maxExposure, slices

                        Why:  a key that is not read would look as if it had an effect.
                        Fix:  Did you mean maxExposure? Correct or remove it.""");
        assertThat(refused("stages:\n  pre-canry:\n    maxExposure: 0.05\n"))
                .isEqualTo(
                        """
                        policy.yaml:2: unknown key 'pre-canry' in stages of the file

                          legal keys pre-merge, pre-canary, pre-full

                        Why:  a key that is not read would look as if it had an effect.
                        Fix:  Did you mean pre-canary? Correct or remove it.""");
        assertThat(refused("stages:\n  pre-full:\nkey: []\n")).startsWith("policy.yaml:3: unknown key 'key'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tolerance: 1        | tolerance    | 1        | a number above 0 and below 1",
                "tolerance: 0        | tolerance    | 0        | a number above 0 and below 1",
                "tolerance: 2 points | tolerance    | 2 points | a number above 0 and below 1",
                "alpha: 0.5          | alpha        | 0.5      | a number above 0 and below 0.5",
                "alpha: 0            | alpha        | 0        | a number above 0 and below 0.5",
                "alpha: '0.01'       | alpha        | 0.01     | a number above 0 and below 0.5",
                "alpha: .nan         | alpha        | NaN      | a number above 0 and below 0.5",
                "maxExposure: 1.01   | maxExposure  | 1.01     | a share from 0 to 1",
                "maxExposure: -0.1   | maxExposure  | -0.1     | a share from 0 to 1",
                "maxExposure: 5 %    | maxExposure  | 5 %      | a share from 0 to 1",
                "inconclusive: skip  | inconclusive | skip     | fail or warn",
                "maxAge: 30          | -            | -        | -",
                "maxAge: 30 days     | maxAge       | 30 days  | days such as 30d, or a duration such as PT12H, above 0",
                "maxAge: 0d          | maxAge       | 0d       | days such as 30d, or a duration such as PT12H, above 0",
                "maxAge: PT-1H       | maxAge       | PT-1H    | days such as 30d, or a duration such as PT12H, above 0",
                "slices: []          | slices       | []       | a list of slices, or left out for all"
            })
    void aBadValueIsToldWithWhatIsLegal(String line, String key, String written, String legal) {
        String message = refused("stages:\n  pre-full:\n    " + line + "\n");

        if (key.equals("-")) {
            assertThat(message)
                    .isEqualTo(
                            """
                            policy.yaml:3: maxAge of stage pre-full is the number 30, not text

                            Fix:  put it in quotes: maxAge: "30\"""");
        } else {
            assertThat(message)
                    .isEqualTo(
                            """
                            policy.yaml:3: %s of stage pre-full is "%s"

                              legal %s

                            Fix:  write %3$s."""
                                    .formatted(key, written, legal));
        }
    }

    @Test
    void aListIsAList() {
        assertThat(refused("stages:\n  pre-full:\nkeys: first.pub.pem\n"))
                .isEqualTo(
                        """
                        policy.yaml:3: keys of the file is the text 'first.pub.pem', not a list

                        Fix:  write every element after '- '.""");
        assertThat(refused("stages:\n  pre-full:\n    slices:\n      - 7\n"))
                .isEqualTo(
                        """
                        policy.yaml:4: an element of slices of stage pre-full is the number 7, not text

                        Fix:  write every element after '- '.""");
    }

    @Test
    void aFileWithoutStagesIsNoPolicy() {
        assertThat(refused("keys: []\n"))
                .isEqualTo(
                        """
                        policy.yaml:1: the policy has no stages

                          legal pre-merge, pre-canary, pre-full

                        Fix:  write 'stages:' and under it what each stage asks for.""");
        assertThat(refused("stages: 7\n"))
                .startsWith("policy.yaml:1: stages of the file is the number 7, not a mapping");
        assertThat(refused("- 7\n")).startsWith("policy.yaml:1: the file is a list, not a mapping");
        assertThat(refused("")).startsWith("policy.yaml: the file is empty");
        assertThat(refused("stages:\n<<<<<<< ours\n")).startsWith("policy.yaml:");
    }
}
