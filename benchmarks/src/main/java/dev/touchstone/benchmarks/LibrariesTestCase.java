package dev.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** What a sampled test needs of others, without Touchstone: JUnit's templates, YAML and JSON read, a record written, AssertJ. */
@ClassTemplate
@ExtendWith(LibrariesTestCase.Versions.class)
class LibrariesTestCase {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Written(String test, int passed, List<String> cases) {}

    static final class Versions implements ClassTemplateInvocationContextProvider {

        @Override
        public boolean supportsClassTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
            return Stream.of(new ClassTemplateInvocationContext() {});
        }
    }

    static final class Tests implements TestTemplateInvocationContextProvider {

        @Override
        public boolean supportsTestTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
            return Stream.of(new TestTemplateInvocationContext() {});
        }
    }

    @TestTemplate
    @ExtendWith(Tests.class)
    void answers() throws IOException {
        JsonNode versions = new ObjectMapper(new YAMLFactory()).readTree("versions:\n  bot-v7: {model: gpt-x}\n");
        JsonNode answer = JSON.readTree("{\"case\": \"refund-1\", \"text\": \"good answer\"}");
        String line = JSON.writeValueAsString(
                new Written("answers", 1, List.of(answer.get("case").asText())));

        assertThat(answer.get("text").asText()).contains("good");
        assertThat(line).contains("refund-1");
        assertThat(versions.get("versions").has("bot-v7")).isTrue();
    }
}
