package dev.touchstone.junit.review;

import static dev.touchstone.junit.review.ClassFiles.OBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.junit.approval.Staleness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledTestsTests {

    private static final FileTime BEFORE = FileTime.fromMillis(1_000_000);
    private static final FileTime SINCE = FileTime.fromMillis(3_000_000);

    @TempDir
    Path module;

    private ClassFiles java;
    private ClassFiles kotlin;

    @BeforeEach
    void folders() {
        java = new ClassFiles(module.resolve("java"));
        kotlin = new ClassFiles(module.resolve("kotlin"));
    }

    @Test
    void aMethodOfTheClassIsThere() {
        java.withClass("com/acme/RefundTests", OBJECT, "window");

        assertThat(window()).isEqualTo(Staleness.READ);
    }

    @Test
    void anInheritedMethodIsThere() {
        java.withClass("com/acme/RefundTests", "com/acme/BaseTests");
        kotlin.withClass("com/acme/BaseTests", "com/acme/RootTests");
        java.withClass("com/acme/RootTests", OBJECT, "window");

        assertThat(window()).isEqualTo(Staleness.READ);
    }

    @Test
    void aDefaultMethodIsThere() {
        java.withClassOf("com/acme/RefundTests", "com/acme/Contract");
        java.withInterface("com/acme/Contract", "window");

        assertThat(window()).isEqualTo(Staleness.READ);
    }

    @Test
    void anOverriddenMethodIsOne() {
        java.withClass("com/acme/RefundTests", "com/acme/BaseTests", "window");
        java.withClass("com/acme/BaseTests", OBJECT, "window");

        assertThat(window()).isEqualTo(Staleness.READ);
    }

    @Test
    void methodsOfOneNameCannotBeToldApart() {
        java.withClass("com/acme/RefundTests", "com/acme/BaseTests", "window");
        java.withClass("com/acme/BaseTests", OBJECT, "window(I)V");

        assertThat(window()).isEqualTo(Staleness.OVERLOADED);
    }

    @Test
    void aClassThatIsGoneHasNoMethod() {
        java.withClass("com/acme/OtherTests", OBJECT, "window");

        assertThat(window()).isEqualTo(Staleness.ORPHAN);
    }

    @Test
    void aMethodThatIsGoneIsNotThere() {
        java.withClass("com/acme/RefundTests", "com/acme/BaseTests", "windows");
        java.withClass("com/acme/BaseTests", OBJECT);

        assertThat(window()).isEqualTo(Staleness.ORPHAN);
    }

    @Test
    void nobodyKnowsWhatIsInheritedFromAJar() {
        java.withClass("com/acme/RefundTests", "org/vendor/BaseTests");

        assertThat(window()).isEqualTo(Staleness.INHERITED);
    }

    @Test
    void nobodyKnowsWhatIsInheritedFromAnInterfaceInAJar() {
        java.withClassOf("com/acme/RefundTests", "org/vendor/Contract");

        assertThat(window()).isEqualTo(Staleness.INHERITED);
    }

    @Test
    void aMethodThatIsThereNeedsNoJar() {
        java.withClass("com/acme/RefundTests", "org/vendor/BaseTests", "window");

        assertThat(window()).isEqualTo(Staleness.READ);
    }

    @Test
    void nestedClassesHaveFilesOfTheirOwn() {
        java.withClass("com/acme/RefundTests", OBJECT, "window").withClass("com/acme/RefundTests$Late", OBJECT, "days");

        assertThat(tests().of("com.acme.RefundTests$Late", "days")).isEqualTo(Staleness.READ);
        assertThat(tests().of("com.acme.RefundTests$Late", "window")).isEqualTo(Staleness.ORPHAN);
    }

    /** A partial compilation, or a class file that somebody removed. */
    @Test
    void aClassWhoseSourceIsThereIsNotGone() {
        java.withClass("com/acme/OtherTests", OBJECT, "window");
        source("com/acme/RefundTests.java", BEFORE);

        assertThat(window()).isEqualTo(Staleness.UNCOMPILED);
        assertThat(tests().of("com.acme.RefundTests$Late", "days")).isEqualTo(Staleness.UNCOMPILED);
        assertThat(tests().of("com.acme.LostTests", "window")).isEqualTo(Staleness.ORPHAN);
    }

    /** What somebody else has written and approved has just been pulled. */
    @Test
    void aMethodMayBeInASourceThatIsNotCompiledYet() {
        java.withClass("com/acme/RefundTests", "com/acme/BaseTests").withClass("com/acme/BaseTests", OBJECT);
        source("com/acme/RefundTests.java", BEFORE);
        source("com/acme/BaseTests.java", BEFORE);
        assertThat(window()).isEqualTo(Staleness.ORPHAN);

        source("com/acme/BaseTests.java", SINCE);
        assertThat(window()).isEqualTo(Staleness.UNCOMPILED);
    }

    @Test
    void kotlinLeavesOutWhatPackagesHaveInCommon() {
        java.withClass("com/acme/OtherTests", OBJECT, "window");
        source("RefundTests.kt", BEFORE);

        assertThat(window()).isEqualTo(Staleness.UNCOMPILED);
    }

    @Test
    void withoutCompiledTestsEveryTestWouldSeemToBeGone() throws IOException {
        Files.createDirectories(module.resolve("java/com/acme"));

        assertThatThrownBy(() -> tests().require())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        There are no compiled tests. Nothing was deleted.

                          looked in %s
                                    %s

                        Why:  without them every approved output would seem to belong to a test that is gone.
                        Fix:  compile the tests first.
                        Run:  mvn test-compile"""
                                .formatted(module.resolve("java"), module.resolve("kotlin")));
    }

    @Test
    void oneClassIsEnough() {
        kotlin.withClass("com/acme/OtherTests", OBJECT);

        tests().require();
        assertThat(window()).isEqualTo(Staleness.ORPHAN);
    }

    @Test
    void aDamagedClassFileIsNoMissingMethod() throws IOException {
        Path file = module.resolve("java/com/acme/RefundTests.class");
        ClassFiles.write(file, new byte[] {1, 2, 3}, ClassFiles.COMPILED);

        assertThatThrownBy(this::window)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        """
                        %s: this class file cannot be read. Nothing was deleted.

                        Why:  a test that cannot be seen is not gone.
                        Fix:  compile the tests again.
                        Run:  mvn clean test-compile"""
                                .formatted(file));
    }

    private Staleness window() {
        return tests().of("com.acme.RefundTests", "window");
    }

    private CompiledTests tests() {
        return new CompiledTests(
                List.of(java.folder(), kotlin.folder()),
                Sources.in(module.resolve("src"), module.resolve("src/test/touchstone")));
    }

    private void source(String file, FileTime modified) {
        ClassFiles.write(module.resolve("src/test/java").resolve(file), new byte[0], modified);
    }
}
