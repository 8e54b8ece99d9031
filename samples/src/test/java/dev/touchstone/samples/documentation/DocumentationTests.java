package dev.touchstone.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.plan.SettingSources;
import dev.touchstone.junit.plan.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTests {

    private static final Pattern SETTING =
            Pattern.compile("(?<![\\w.])touchstone\\.([a-z]+(?:[A-Z][a-z]+)*)(?![\\w.(])");

    /** Written and tested with what they are about. */
    private static final Set<String> ELSEWHERE = Set.of(
            "docs/model-version-digest.md",
            "docs/benchmarks.md",
            "docs/reviewing.md",
            "docs/gate.md",
            "docs/ci.md",
            "docs/report.md",
            "docs/shards.md",
            "docs/baselines.md",
            "docs/selftest.md");

    private static final String SAMPLES = condensed(Repository.samples());
    private static final String RESOURCES = condensed(Repository.resources());

    private static String condensed(Stream<Path> files) {
        return files.filter(file -> file.toString().matches(".*\\.(java|yaml|jsonl|md|json)"))
                .map(Repository::read)
                .map(Block::condensed)
                .collect(Collectors.joining("\n"));
    }

    static List<Block> javaBlocks() {
        return Repository.documentation().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.language().equals("java") && !block.isFile())
                .toList();
    }

    private static Stream<Block> blocks(Set<String> languages) {
        return Repository.documentation().stream()
                .filter(page -> !ELSEWHERE.contains(page.path()))
                .flatMap(page -> page.blocks().stream())
                .filter(block -> languages.contains(block.language()) && !block.isFile());
    }

    static List<Block> resourceBlocks() {
        return blocks(Set.of("yaml", "json", "markdown")).toList();
    }

    static List<Block> spokenBlocks() {
        return blocks(Set.of("text")).toList();
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void everyPieceOfJavaIsPartOfASampleThatRuns(Block block) {
        assertThat(SAMPLES.contains(block.condensed()))
                .as(block + " is in a sample")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("resourceBlocks")
    void everyPieceOfAFileIsPartOfOneASampleReads(Block block) {
        assertThat(RESOURCES.contains(block.condensed()))
                .as(block + " is in a resource")
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("spokenBlocks")
    void everyLineOfAMessageIsOneASampleSays(Block block) {
        String said = comparable(DocumentedSample.said());
        assertThat(block.content().lines().filter(line -> !line.isBlank()))
                .allMatch(line -> said.contains(comparable(line)));
    }

    /** Without what depends on the machine and the day: calls in flight when a verdict fell, times, dates and the digest over these. */
    private static String comparable(String text) {
        return Block.condensed(text)
                .replaceAll("\\d+calls", "calls")
                .replaceAll("·([\\d.]+(ms|s|min))+·", "·TIME·")
                .replaceAll("20\\d\\d-\\d\\d-\\d\\d", "DATE")
                .replaceAll("\"ms\":[\\d.]+", "\"ms\":")
                .replaceAll("\"tool\":\"[^\"]+\"", "\"tool\":") // of classes that are not packed: development
                .replaceAll("dev\\.touchstone:touchstone-maven-plugin:[^:]+:", "touchstone:")
                .replaceAll("\"sha256\":\"\\w+\"", "\"sha256\":");
    }

    @Test
    void thereIsSomethingToProve() {
        assertThat(Repository.documentation()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(javaBlocks()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(resourceBlocks()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(spokenBlocks()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void noBlockIsOfALanguageNobodyProves() {
        assertThat(Repository.documentation())
                .filteredOn(page -> !ELSEWHERE.contains(page.path()))
                .flatExtracting(Page::blocks)
                .filteredOn(block -> !block.isFile())
                .extracting(Block::language)
                .containsOnly("java", "yaml", "json", "markdown", "text", "sh");
    }

    @Test
    void everySampleIsShown() {
        List<String> shown = javaBlocks().stream().map(Block::condensed).toList();
        assertThat(Repository.samples().filter(file -> file.toString().endsWith("Tests.java")))
                .filteredOn(file -> !file.endsWith("DocumentedTests.java"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(sample -> shown.stream().anyMatch(block -> Block.condensed(Repository.read(sample))
                        .contains(block)));
    }

    @Test
    void everyRelativeLinkLeadsSomewhere() {
        List<String> links = Repository.pages().stream()
                .flatMap(page -> page.relativeLinks().map(link -> page.path() + " → " + link))
                .toList();
        assertThat(links).hasSizeGreaterThanOrEqualTo(20).allMatch(DocumentationTests::leadsSomewhere);
    }

    private static boolean leadsSomewhere(String link) {
        String[] ends = link.split(" → ", 2);
        String[] target = (ends[1] + "#").split("#", 3);
        Path from = Repository.ROOT.resolve(ends[0]);
        Path to = target[0].isEmpty() ? from : from.resolveSibling(target[0]).normalize();
        return Files.exists(to)
                && (target[1].isEmpty() || Repository.page(to).anchors().contains(target[1]));
    }

    @Test
    void everySettingThatIsNamedExists() {
        Set<String> named = named(Repository.pages().stream().map(Page::text));
        assertThat(named).hasSizeGreaterThanOrEqualTo(6).isSubsetOf(legalSettings());
    }

    @Test
    void everySettingIsInTheTableOfSettings() {
        String results = Repository.read(Repository.ROOT.resolve("docs/results.md"));
        Set<String> explained = named(results.lines().filter(line -> line.startsWith("| `touchstone.")));
        assertThat(explained).isEqualTo(legalSettings());
    }

    private static Set<String> named(Stream<String> texts) {
        return texts.flatMap(text -> SETTING.matcher(text).results())
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An unknown key is answered with the known ones. */
    private static Set<String> legalSettings() {
        ConfigurationException unknown = catchThrowableOfType(
                ConfigurationException.class,
                () -> Settings.from(new SettingSources(Map.of("touchstone.nonsense", "1"), Map.of(), Map.of())));
        String legal = unknown.explanation().facts().stream()
                .filter(fact -> fact.label().equals("legal"))
                .findFirst()
                .orElseThrow()
                .text();
        return new TreeSet<>(List.of(legal.split(", ", -1)));
    }

    @Test
    void everyCommandIsInTheListOfCommands() {
        List<String> shown = Repository.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.content().lines())
                .filter(line -> !line.isBlank())
                .distinct()
                .sorted()
                .toList();
        List<String> listed = Repository.read(
                        Repository.ROOT.resolve("samples/src/test/resources/documentation/commands.txt"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .sorted()
                .toList();
        assertThat(listed).hasSizeGreaterThanOrEqualTo(8).isEqualTo(shown);
    }
}
