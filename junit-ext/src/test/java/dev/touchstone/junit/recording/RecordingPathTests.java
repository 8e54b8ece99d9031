package dev.touchstone.junit.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.junit.disk.Slug;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingPathTests {

    private static String path(String className, String methodName, String caseId, String version) {
        return RecordingPath.of(new RecordingId(className, methodName, caseId, version));
    }

    @Test
    void plainNamesStayAsTheyAre() {
        assertThat(path("com.acme.Outer$InnerTests", "statesTheWindow", "refund-001", "gpt-x.2"))
                .isEqualTo("com/acme/Outer$InnerTests/statesTheWindow/refund-001/gpt-x.2.recording.jsonl");
        assertThat(path("Tests", "works", "", "v1")).isEqualTo("Tests/works/_/v1.recording.jsonl");
    }

    @Test
    void idsThatDifferOnlyByCaseDifferOnAnyDisk() {
        String upper = path("T", "m", "Refund", "v1");
        String lower = path("T", "m", "refund", "v1");

        assertThat(upper).isEqualTo("T/m/Refund-6b37bd35/v1.recording.jsonl");
        assertThat(lower).isEqualTo("T/m/refund/v1.recording.jsonl");
    }

    @Test
    void whatIsNotKeptWholeIsToldApartByItsDigest() {
        List<String> ids = List.of(
                "a b",
                "a/b",
                "a:b",
                "_",
                "..",
                ".",
                "ä",
                "日本",
                "x".repeat(61),
                "x".repeat(62),
                "ends.",
                "a\nb",
                "\uD800",
                "refund-6b37bd35");

        assertThat(ids.stream().map(id -> Slug.of(id, 60)))
                .doesNotHaveDuplicates()
                .allSatisfy(slug -> assertThat(slug)
                        .matches("[A-Za-z0-9_-][A-Za-z0-9._-]*-[0-9a-f]{8}")
                        .hasSizeLessThanOrEqualTo(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "PRN", "aux.txt", "nul", "com1", "lpt9.a.b"})
    void namesWindowsKeepsForItselfAreAvoided(String reserved) {
        assertThat(Slug.of(reserved, 60)).matches("[A-Za-z0-9-]+-[0-9a-f]{8}");
        assertThat(Slug.ofJava("con", 60)).matches("con-[0-9a-f]{8}");
    }

    @Test
    void noPathIsLongerThanWindowsCanCheckOut() {
        String pack = "com.acme." + "averylongname.".repeat(20);
        Stream<String> paths = Stream.of(
                path(pack + "SomeTests", "m".repeat(200), "c".repeat(200), "v".repeat(200)),
                path(pack + "SomeTests", "m", "c", "v"),
                path("com.acme." + "T".repeat(80), "m", "c".repeat(60), "v".repeat(60)));

        assertThat(paths).allSatisfy(path -> assertThat(path).hasSizeLessThanOrEqualTo(180));
        assertThat(path(pack + "SomeTests", "m", "c", "v"))
                .startsWith(RecordingPath.folder(pack + "SomeTests", "m") + "/")
                .isNotEqualTo(path(pack + "x.SomeTests", "m", "c", "v"));
    }
}
