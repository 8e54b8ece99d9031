package dev.touchstone.junit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageAssetsTests {

    private static byte[] script(String name) throws IOException {
        ByteArrayOutputStream copied = new ByteArrayOutputStream();
        PageAssets.copyScript(name, copied);
        return copied.toByteArray();
    }

    private static String hash(byte[] content) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void thePolicyHasTheHashOfEveryScriptAndOfTheStyle() throws Exception {
        List<String> scripts = new ArrayList<>();
        for (String name : PageAssets.scripts()) {
            scripts.add(hash(script(name)));
        }

        assertThat(PageAssets.policy())
                .as("policy.txt beside the scripts: after a change of any of them, write into it what is expected here")
                .isEqualTo("default-src 'none'; script-src " + String.join(" ", scripts) + "; style-src "
                        + hash(PageAssets.style()) + "; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void noScriptNamesTheFileItWasMadeOf() throws IOException {
        for (String name : PageAssets.scripts()) {
            assertThat(new String(script(name), StandardCharsets.UTF_8))
                    .as(name)
                    .isNotBlank()
                    .doesNotContain("sourceMappingURL");
        }
    }
}
