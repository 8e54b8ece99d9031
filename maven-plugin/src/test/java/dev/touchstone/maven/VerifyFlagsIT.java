package dev.touchstone.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.maven.MavenProject;
import dev.touchstone.junit.maven.MavenRun;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A repository of flags whose build is green only while everything its flags can route has a valid verdict. */
class VerifyFlagsIT {

    private static final String PLUGIN = "dev.touchstone:touchstone-maven-plugin:" + System.getProperty("it.version");
    private static final String VERIFY = "mvn " + PLUGIN + ":verify-flags -Dtouchstone.flags=flags.flagd.json";
    private static final String SIGNED = "verdicts/v1-and-v2.intoto.jsonl";
    private static final Pattern PAYLOAD = Pattern.compile("\"payload\":\"([^\"]+)\"");
    private static final String POLICY =
            """
            stages:
              pre-full:
                maxAge: 30d
                maxExposure: 1
            keys:
              - signing.pub.pem
            """;

    private final MavenProject project = MavenProject.copyOf("gate", "flags")
            .write("src/test/touchstone/policy.yaml", POLICY)
            .write(
                    "flags.flagd.json",
                    """
                    {"flags": {"bot": {
                      "state": "ENABLED",
                      "defaultVariant": "v1",
                      "variants": {
                        "v1": {"provider": "com.acme.ScriptedModel", "model": "scripted-1"},
                        "v2": {"provider": "com.acme.ScriptedModel", "model": "scripted-2"},
                        "v3": {"provider": "com.acme.ScriptedModel", "model": "scripted-3"}
                      },
                      "targeting": {"fractional": [["v1", 90], ["v2", 10], ["v3", 0]]}}}}
                    """);

    private void makeKeys() throws GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        project.write("signing.pem", pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        project.write(
                "src/test/touchstone/signing.pub.pem",
                pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + Base64.getEncoder().encodeToString(der) + "\n-----END " + label
                + "-----\n";
    }

    /** The tests are run, what they judged is accepted, and the check signs it. */
    private void judge() {
        project.run("mvn verify -Dtouchstone.stage=pre-full -Dtouchstone.apply=true")
                .isGreen();
        MavenRun check = project.run("TOUCHSTONE_SIGNING_KEY=\"$(cat signing.pem)\" mvn " + PLUGIN
                        + ":check -Dtouchstone.since=2026-01-01T00:00:00Z")
                .isGreen();
        assertThat(check.told("SIGNED")).singleElement().satisfies(line -> assertThat(line)
                .startsWith("SIGNED 2 versions by sha256:")
                .endsWith(": target/touchstone/verdict.intoto.jsonl"));
        project.write(SIGNED, project.content("target/touchstone/verdict.intoto.jsonl"));
    }

    private void saysNearTheEnd(String... words) {
        assertThat(project.run(VERIFY).isRed().lastScreen()).contains(words);
    }

    @Test
    void onlyWhatHasAValidVerdictIsRouted() throws GeneralSecurityException {
        makeKeys();
        saysNearTheEnd(
                "flags.flagd.json:5: flag bot, variant v1: no verdict",
                "flags.flagd.json:6: flag bot, variant v2: no verdict",
                "VERIFY 2 routes: 2 objections.",
                "What is routed is not let through: see above.");

        judge();
        assertThat(project.run(VERIFY).isGreen().told("VERIFY"))
                .containsExactly("VERIFY 2 routes: every one has a valid verdict.");

        project.write("src/test/touchstone/policy.yaml", POLICY.replace("30d", "PT0.001S"));
        saysNearTheEnd("flag bot, variant v2: the verdict is older than the policy allows");
        project.write("src/test/touchstone/policy.yaml", POLICY);

        project.write(SIGNED, forged(project.content(SIGNED)));
        saysNearTheEnd("flag bot, variant v1: no verdict on it can be believed", "changed after it was signed");
    }

    /** Every verdict authorises another share. */
    private static String forged(String lines) {
        return PAYLOAD.matcher(lines).replaceAll(VerifyFlagsIT::forged);
    }

    private static String forged(MatchResult payload) {
        String said = new String(Base64.getDecoder().decode(payload.group(1)), UTF_8);
        String forged = said.replace("\"maxExposure\":1", "\"maxExposure\":0.5");
        return Matcher.quoteReplacement(
                "\"payload\":\"" + Base64.getEncoder().encodeToString(forged.getBytes(UTF_8)) + "\"");
    }
}
