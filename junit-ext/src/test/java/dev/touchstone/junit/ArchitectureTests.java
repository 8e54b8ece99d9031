package dev.touchstone.junit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which room may use which; everything not listed is forbidden. */
class ArchitectureTests {

    private static final String HOUSE = "dev.touchstone.";
    private static final String ROOT = HOUSE + "junit";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void theRulesExamineTheWholeModule() {
        assertThat(CLASSES.size()).isGreaterThan(380);
    }

    @ParameterizedTest
    @CsvSource({
        "disk,     assertions.message",
        "version,  junit.disk assertions.message",
        "golden,   junit.version assertions.response assertions.message",
        "baseline, junit.disk junit.version junit.golden assertions.grading assertions.statistics assertions.verdict"
                + " assertions.message",
        "approval, junit.disk junit.version assertions.message",
        "model,    junit.version assertions.response assertions.message",
        "model.wire, junit.version junit.model assertions.response assertions.message",
        "model.openai, junit.version junit.model junit.model.wire assertions.response assertions.message",
        "model.anthropic, junit.version junit.model junit.model.wire assertions.response assertions.message",
        "model.gemini, junit.version junit.model junit.model.wire assertions.response assertions.message",
        "model.ollama, junit.version junit.model junit.model.wire assertions.response assertions.message",
        "model.bedrock, junit.version junit.model junit.model.wire assertions.response assertions.message",
        "model.springai, junit.model assertions.response assertions.message",
        "model.langchain4j, junit.model assertions.response assertions.message",
        "model.provider, junit.version junit.model junit.model.wire junit.model.openai junit.model.anthropic"
                + " junit.model.gemini junit.model.ollama junit.model.bedrock assertions.response assertions.message",
        "recording, junit.disk junit.version junit.model assertions.response assertions.message",
        "ci,       junit.disk junit.results junit.gate junit.version assertions.message",
        "review,   junit.disk junit.approval junit.baseline junit.selftest junit.recording junit.golden junit.results junit.gate junit.ci junit.page"
                + " junit.attest junit.policy junit.release junit.rollout"
                + " junit.report junit.version assertions.message",
        "attest,   junit.disk junit.version assertions.message",
        "selftest, junit.results junit.version assertions.grading assertions.statistics assertions.verdict"
                + " assertions.message",
        "policy,   junit.disk junit.attest junit.version assertions.message",
        "rollout,  junit.disk junit.attest junit.policy junit.version assertions.message",
        "openfeature, junit.policy junit.rollout junit.version assertions.message",
        "plan,     junit.policy junit.version junit.golden junit.model assertions.verdict assertions.message",
        "sampling, junit.plan junit.version junit.golden junit.model assertions.response assertions.grading"
                + " assertions.verdict assertions.message",
        "results,  junit.disk junit.version junit.golden assertions.statistics assertions.verdict assertions.message",
        "page,     junit.disk junit.results junit.version assertions.statistics assertions.message",
        "gate,     junit.disk junit.results junit.version assertions.verdict assertions.message",
        "release,  junit.disk junit.attest junit.policy junit.results junit.gate junit.version assertions.message",
        "report,   junit.disk junit.page junit.plan junit.results junit.gate junit.golden junit.attest junit.version"
                + " assertions.response"
                + " assertions.verdict assertions.statistics assertions.message",
        "run,      junit.version junit.golden junit.model junit.plan junit.sampling junit.results junit.gate junit.report"
                + " assertions.response assertions.grading assertions.statistics assertions.verdict assertions.message"
    })
    void aRoomUsesOnlyTheRoomsItMay(String room, String mayUse) {
        String[] allowed = Stream.concat(Stream.of("junit." + room), Arrays.stream(mayUse.split(" ")))
                .map(name -> HOUSE + name)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room)
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.touchstone..").and(not(resideInAnyPackage(allowed))))
                .because("the rooms of the house have doors, not holes")
                .check(CLASSES);
    }

    @Test
    void thereIsNoOtherRoom() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(ROOT),
                                Stream.of(
                                                "disk",
                                                "version",
                                                "golden",
                                                "baseline",
                                                "approval",
                                                "model",
                                                "model.wire",
                                                "model.provider",
                                                "model.openai",
                                                "model.anthropic",
                                                "model.gemini",
                                                "model.ollama",
                                                "model.bedrock",
                                                "model.springai",
                                                "model.langchain4j",
                                                "recording",
                                                "attest",
                                                "selftest",
                                                "policy",
                                                "openfeature",
                                                "release",
                                                "rollout",
                                                "review",
                                                "plan",
                                                "sampling",
                                                "results",
                                                "gate",
                                                "ci",
                                                "page",
                                                "report",
                                                "run")
                                        .map(room -> ROOT + "." + room))
                        .toArray(String[]::new))
                .because("a new room needs its own line in the rules")
                .check(CLASSES);
    }

    @Test
    void onlyTheRootKnowsJUnit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.junit..")
                .because("the pipeline runs without a test framework too")
                .check(CLASSES);
    }

    @Test
    void onlyRoomsWithFilesKnowJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".version",
                        ROOT + ".golden",
                        ROOT + ".approval",
                        ROOT + ".baseline",
                        ROOT + ".model.(*)..",
                        ROOT + ".recording",
                        ROOT + ".attest",
                        ROOT + ".results",
                        ROOT + ".page",
                        ROOT + ".gate",
                        ROOT + ".report")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "org.erdtman..")
                .because("a format belongs to the room that reads or writes it")
                .check(CLASSES);
    }

    @Test
    void onlyTheWireKnowsTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".model.wire")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "okio..", "javax.net..")
                .because("what opens sockets must be easy to find")
                .check(CLASSES);
    }

    @Test
    void librariesThatMayBeMissingAreKnownToOneClassEach() {
        noClasses()
                .that()
                .doNotHaveSimpleName("AmazonFrames")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.eventstream..")
                .because("only what uses an optional library may fail without it")
                .check(CLASSES);
        noClasses()
                .that()
                .doNotHaveSimpleName("SignatureV4")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..")
                .because("only what uses an optional library may fail without it")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".model.springai", ROOT + ".model.langchain4j")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "reactor..", "dev.langchain4j..")
                .because("only what uses an optional library may fail without it")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".openfeature")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.openfeature..")
                .because("only what uses an optional library may fail without it")
                .check(CLASSES);
    }

    @Test
    void onlyTheGateTurnsAVerdictRed() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".gate", ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.opentest4j..")
                .because("only the gate can fail a build; the root re-words a test narrowed to one case")
                .check(CLASSES);
    }

    @Test
    void nobodyPrintsButTheSession() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Session")
                .and()
                .doNotHaveSimpleName("SuitePlanCommand")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("the console is given, so that a run can be read by its tests")
                .check(CLASSES);
    }

    @Test
    void noTwoRoomsNeedEachOther() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
