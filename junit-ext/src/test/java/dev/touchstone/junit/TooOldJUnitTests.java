package dev.touchstone.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.assertions.message.ConfigurationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherFactory;

class TooOldJUnitTests {

    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private LauncherSession session;

    @BeforeEach
    void openASession() {
        session = LauncherFactory.openSession();
    }

    @AfterEach
    void closeTheSession() {
        session.close();
        Thread.currentThread().setContextClassLoader(loader);
    }

    @Test
    void aJUnitThatIsTooOldIsNamedWithTheOneNeeded() {
        assertThat(TooOldJUnit.found("5.12.2"))
                .hasMessage(
                        """
                        Touchstone needs JUnit 5.13 or later. No test was run.

                          found  junit-jupiter-api 5.12.2
                          needed 5.13 … 6.1

                        Why:  running a class once per model version rests on @ClassTemplate, which came with 5.13.
                        Fix:  import org.junit:junit-bom:5.14.4 (or later) in the <dependencyManagement> of your pom.xml.""");
    }

    @Test
    void aJUnitThatDoesNotSayItsVersionIsTooOldToo() {
        assertThat(TooOldJUnit.found(null)).hasMessageContaining("found  junit-jupiter-api before 5.13");
    }

    @Test
    void aJUnitWithoutClassTemplatesIsRefused() {
        Thread.currentThread().setContextClassLoader(without("org.junit.jupiter.api.ClassTemplate"));

        assertThatThrownBy(() -> new JUnitVersionCheck().launcherSessionOpened(session))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Touchstone needs JUnit 5.13 or later. No test was run.");
    }

    @Test
    void aLaunchWithoutJupiterIsNoneOfOurBusiness() {
        Thread.currentThread().setContextClassLoader(without("org.junit.jupiter.api."));

        assertThatCode(() -> new JUnitVersionCheck().launcherSessionOpened(session))
                .doesNotThrowAnyException();
    }

    @Test
    void thisJUnitIsNewEnough() {
        assertThatCode(() -> new JUnitVersionCheck().launcherSessionOpened(session))
                .doesNotThrowAnyException();
    }

    private ClassLoader without(String prefix) {
        return new ClassLoader(loader) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (name.startsWith(prefix)) {
                    throw new ClassNotFoundException(name);
                }
                return super.loadClass(name, resolve);
            }
        };
    }
}
