package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.junit.EngineRun.Ran;
import dev.touchstone.junit.fixtures.Answers;
import dev.touchstone.junit.fixtures.Journal;
import dev.touchstone.junit.fixtures.MeasuredTestCases.ScoreAndPassRateTestCase;
import dev.touchstone.junit.fixtures.SampledTestCases.BothTestCase;
import dev.touchstone.junit.fixtures.ScriptedModel;
import dev.touchstone.junit.fixtures.SliceTestCases.AllAndSlicesTestCase;
import dev.touchstone.junit.results.OriginRecord;
import dev.touchstone.junit.results.ShardRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardsTests {

    @TempDir
    private Path folder;

    @BeforeEach
    void answersByChance() {
        Journal.clear();
        ScriptedModel.answers(Answers.byChance(Map.of("old", 0.95, "new", 0.94, "newer", 0.6, "bot", 0.9)));
    }

    private Ran part(Class<?> fixture, String shard) {
        return EngineRun.of(fixture)
                .with("touchstone.shard", shard)
                .in(module(shard))
                .run();
    }

    private Path module(String shard) {
        return folder.resolve(shard.replaceFirst("(\\d+)/(\\d+)", "of-$2/$1"));
    }

    private Ran merged(Class<?> fixture, String from) {
        return EngineRun.of(fixture)
                .with("touchstone.parts", folder.resolve(from).toString())
                .in(folder.resolve("merged-" + from))
                .run();
    }

    /** Without what tells when and where it ran. */
    private static String verdicts(Ran ran) {
        return ran.file("verdict.json")
                .replaceAll("\"(started|finished)At\" ?: ?\"[^\"]*\"", "MOMENT")
                .replaceAll("\"run\" ?: ?\\{[^}]*}", "RUN");
    }

    @ParameterizedTest
    @ValueSource(classes = {BothTestCase.class, AllAndSlicesTestCase.class, ScoreAndPassRateTestCase.class})
    void eightPartsComeToTheSameVerdictsAsOne(Class<?> fixture) {
        part(fixture, "1/1");
        String whole = verdicts(merged(fixture, "of-1"));
        for (int number = 1; number <= 8; number++) {
            assertThat(part(fixture, number + "/8").verdictLines()).isEmpty();
        }

        assertThat(verdicts(merged(fixture, "of-8"))).isEqualTo(whole).contains("\"outcome\"", "MOMENT", "RUN");
    }

    @Test
    void aPartIsNeitherGreenNorRedAndNobodyAsksForTheMerge() {
        Ran part = part(BothTestCase.class, "2/4");

        assertThat(part.results().testEvents().aborted().count()).isEqualTo(3);
        assertThat(part.printed())
                .containsPattern(
                        "SHARD 2/4 SampledTestCases.BothTestCase.lands · new: \\d+ of \\d+ answers drawn, judged when all parts are there");
        assertThat(part.module().resolve("target/touchstone/verdict.json")).doesNotExist();
        List<String> others = List.of("1/4", "3/4", "4/4");
        others.forEach(other -> part(BothTestCase.class, other));
        int asked = ScriptedModel.allCalls();

        Ran merged = merged(BothTestCase.class, "of-4");

        assertThat(ScriptedModel.allCalls()).isEqualTo(asked).isPositive();
        assertThat(merged.outcomes()).containsExactly("FAIL lands · newer", "PASS lands · new", "PASS lands · old");
    }

    @Test
    void noAnswerIsDrawnTwice() {
        for (String shard : List.of("1/3", "2/3", "3/3")) {
            part(BothTestCase.class, shard);
        }

        assertThat(Stream.of("1/3", "2/3", "3/3").map(shard -> cases(module(shard))))
                .allSatisfy(cases -> assertThat(cases).isNotEmpty())
                .satisfies(all -> assertThat(all.stream().flatMap(Set::stream)).doesNotHaveDuplicates());
    }

    private static Set<String> cases(Path module) {
        return Set.copyOf(Stream.of(lines(module, "-samples.jsonl").split("\n"))
                .map(line -> line.replaceFirst(".*\"case\":\"([^\"]*)\".*", "$1"))
                .distinct()
                .toList());
    }

    @Test
    void aMissingPartIsAnError() {
        part(BothTestCase.class, "1/3");
        part(BothTestCase.class, "3/3");

        assertThat(merged(BothTestCase.class, "of-3").failures())
                .hasSize(3)
                .contains(
                        """
                        ERROR SampledTestCases.BothTestCase.lands · new: part 2/3 is missing

                          there 1/3, 3/3

                        Why:  it was planned for draws of all parts, each once.
                        Fix:  run every part, and name with touchstone.parts what each of them left.""");
    }

    @Test
    void aPartOfAnotherPlanIsAnError() {
        part(BothTestCase.class, "1/2");
        EngineRun.of(BothTestCase.class)
                .with("touchstone.shard", "2/2")
                .with("touchstone.seed", "77")
                .in(module("2/2"))
                .run();

        assertThat(merged(BothTestCase.class, "of-2").failures()).anySatisfy(failure -> assertThat(failure)
                .contains("lands · new: part 2/2 drew by another plan", "there seed 77", "here  seed "));
    }

    @Test
    void aPartThatIsThereTwiceIsAnError() throws IOException {
        part(BothTestCase.class, "1/2");
        part(BothTestCase.class, "2/2");
        EngineRun.of(BothTestCase.class)
                .with("touchstone.shard", "2/2")
                .in(folder.resolve("of-2/again"))
                .run();

        assertThat(merged(BothTestCase.class, "of-2").failures())
                .anySatisfy(failure -> assertThat(failure).contains("lands · new: part 2/2 is there 2 times"));
    }

    @Test
    void aLineThatIsLostIsAnError() throws IOException {
        part(BothTestCase.class, "1/1");
        Path file = file(module("1/1"), "-samples.jsonl");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(1, lines.size()));

        assertThat(merged(BothTestCase.class, "of-1").failures())
                .anySatisfy(failure -> assertThat(failure).contains("no part has case toss-", "draw that part again."));
    }

    @Test
    void anEditedGradeIsAnError() throws IOException {
        part(BothTestCase.class, "1/1");
        Path file = file(module("1/1"), "-samples.jsonl");
        Files.writeString(file, Files.readString(file).replace("\"passed\":false", "\"passed\":true"));

        assertThat(merged(BothTestCase.class, "of-1").failures()).anySatisfy(failure -> assertThat(failure)
                .contains("lands · newer: the draws of part 1/1 are not those it wrote"));
    }

    @Test
    void aLineThatIsDamagedIsAnErrorWithItsPlace() throws IOException {
        part(BothTestCase.class, "1/1");
        Path file = file(module("1/1"), "-shards.jsonl");
        Files.writeString(file, Files.readString(file).replaceFirst("\"plan\"", "\"paln\""));

        assertThat(merged(BothTestCase.class, "of-1").failures())
                .anySatisfy(failure -> assertThat(failure).contains("-shards.jsonl:1"));
    }

    @Test
    void aFolderWithoutPartsIsAnError() {
        assertThat(merged(BothTestCase.class, "nowhere").failures())
                .anySatisfy(
                        failure -> assertThat(failure)
                                .endsWith(
                                        """
                                nowhere holds no part of a build's draws. No call was made.

                                Why:  a verdict on fewer draws than were planned would be another verdict.
                                Fix:  name with touchstone.parts what every part left in target/touchstone, or a folder of such folders."""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/2", "3/2", "1/257", "2", "half", "1/0"})
    void aPartThatIsNoneIsRefused(String shard) {
        assertThat(EngineRun.of(BothTestCase.class)
                        .with("touchstone.shard", shard)
                        .run()
                        .failure())
                .contains(
                        "Illegal value of touchstone.shard: \"" + shard + "\"",
                        "legal a part such as 2/8, at most 256 of them");
        assertThat(ScriptedModel.allCalls()).isZero();
    }

    @Test
    void drawingAPartAndJudgingAllAreTwoRuns() {
        assertThat(EngineRun.of(BothTestCase.class)
                        .with("touchstone.shard", "1/2")
                        .with("touchstone.parts", "downloads")
                        .run()
                        .failure())
                .isEqualTo(
                        """
                        touchstone.shard (system property) beside touchstone.parts (system property). No call was made.

                        Why:  one draws a part of the answers, the other judges all of them.
                        Fix:  draw the parts first, each with touchstone.shard; then judge them with touchstone.parts alone.""");
    }

    @Test
    void aPartOfAnotherCommitIsAnErrorAndOneDrawnAgainIsTold() throws IOException {
        part(BothTestCase.class, "1/1");
        Path family = file(module("1/1"), "-family.json");
        Files.writeString(
                family.resolveSibling(family.getFileName().toString().replace("-family.json", "-origin.json")),
                "{\"commit\":\"aaaa\",\"attempt\":2,\"job\":null}\n");
        List<Path> parts = List.of(folder.resolve("of-1"));

        assertThat(ShardRuns.in(parts, new OriginRecord("aaaa", 1)).attempts()).isEqualTo(2);
        assertThatThrownBy(() -> ShardRuns.in(parts, new OriginRecord("bbbb", 1)))
                .hasMessageStartingWith("ERROR the part in ")
                .hasMessageContaining(
                        " was drawn at another commit. No call was made.\n\n  drawn at  aaaa\n  judged at bbbb\n");
    }

    private static String lines(Path module, String ending) {
        try {
            return Files.readString(file(module, ending));
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        }
    }

    private static Path file(Path module, String ending) {
        try (Stream<Path> files = Files.list(module.resolve("target/touchstone/results"))) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException trouble) {
            throw new java.io.UncheckedIOException(trouble);
        }
    }
}
