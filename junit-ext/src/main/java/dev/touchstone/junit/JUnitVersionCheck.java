package dev.touchstone.junit;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Says in words that JUnit is too old. Without it JUnit before 5.13 fails with {@code Type [unknown] not present}, because it cannot load
 * the class-level extension.
 */
public final class JUnitVersionCheck implements LauncherSessionListener {

    private static final String NEEDED = "org.junit.jupiter.api.ClassTemplate";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Class<?> api = find("org.junit.jupiter.api.Test");
        if (api != null && find(NEEDED) == null) {
            throw TooOldJUnit.found(api.getPackage().getImplementationVersion());
        }
    }

    private static @org.jspecify.annotations.Nullable Class<?> find(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException absent) {
            return null;
        }
    }
}
