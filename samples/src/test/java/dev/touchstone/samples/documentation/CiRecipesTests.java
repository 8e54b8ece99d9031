package dev.touchstone.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The recipes for build servers are what they look like, and their commands are among those that are run. */
class CiRecipesTests {

    private static final Set<String> COMMANDS = Set.of("run", "script");
    private static final Pattern JENKINS = Pattern.compile("\\bsh '([^']+)'");
    private static final YAMLMapper YAML = new YAMLMapper();

    private static List<String> blocks(String language) {
        return Repository.page(Repository.ROOT.resolve("docs/ci.md")).blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::content)
                .toList();
    }

    private static List<JsonNode> recipes() {
        return blocks("yaml").stream().map(CiRecipesTests::parsed).toList();
    }

    private static JsonNode parsed(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private static JsonNode recipe(String pointer) {
        return recipes().stream()
                .filter(recipe -> !recipe.at(pointer).isMissingNode())
                .findFirst()
                .orElseThrow();
    }

    private static void collect(JsonNode node, List<String> commands) {
        node.properties().forEach(member -> {
            if (COMMANDS.contains(member.getKey())) {
                texts(member.getValue()).forEach(commands::add);
            }
        });
        node.forEach(child -> collect(child, commands));
    }

    private static Stream<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isTextual()) {
            texts.add(value.textValue());
        }
        value.forEach(element -> texts.add(element.textValue()));
        return texts.stream();
    }

    @Test
    void everyCommandIsOneThatIsRun() {
        List<String> commands = new ArrayList<>();
        recipes().forEach(recipe -> collect(recipe, commands));
        blocks("groovy").forEach(jenkins -> JENKINS.matcher(jenkins)
                .results()
                .map(match -> match.group(1))
                .forEach(commands::add));
        Set<String> listed = Repository.read(
                        Repository.ROOT.resolve("samples/src/test/resources/documentation/commands.txt"))
                .lines()
                .collect(Collectors.toSet());

        assertThat(commands).hasSize(5);
        assertThat(listed).containsAll(commands);
    }

    @Test
    void onGitHubTheResultsOfARedAttemptAreKept() {
        JsonNode upload = recipe("/jobs").at("/jobs/gate/steps/3");
        assertThat(upload.get("if").textValue()).isEqualTo("always()");
        assertThat(upload.at("/with/name").textValue()).isEqualTo("touchstone-${{ github.run_attempt }}");
        assertThat(upload.at("/with/path").textValue()).isEqualTo("**/target/touchstone/");
    }

    @Test
    void gitLabIsGivenTheFilesTheCheckWrites() {
        JsonNode artefacts = recipe("/gate").at("/gate/artifacts");
        assertThat(artefacts.get("when").textValue()).isEqualTo("always");
        assertThat(artefacts.at("/reports/junit/1").textValue()).isEqualTo("target/touchstone/junit-gate.xml");
        assertThat(artefacts.at("/reports/metrics").textValue()).isEqualTo("target/touchstone/metrics.txt");
    }

    @Test
    void onAzureABuildWithoutResultsIsRed() {
        JsonNode publish = recipe("/steps").at("/steps/1");
        assertThat(publish.get("condition").textValue()).isEqualTo("always()");
        assertThat(publish.at("/inputs/failTaskOnMissingResultsFile").booleanValue())
                .isTrue();
        assertThat(publish.at("/inputs/testResultsFiles").textValue()).contains("**/target/touchstone/junit-gate.xml");
    }

    @Test
    void jenkinsReadsTheReasonsOfTheGate() {
        assertThat(blocks("groovy"))
                .singleElement()
                .asString()
                .contains("post {", "always {", "touchstone/junit-gate.xml");
    }
}
