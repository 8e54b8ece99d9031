package dev.touchstone.benchmarks;

import java.util.Optional;
import java.util.concurrent.ThreadFactory;

/** Virtual threads on a JDK that has them (21 and later), reached by name because this is compiled for 17. */
final class VirtualThreads {

    private VirtualThreads() {}

    static Optional<ThreadFactory> factory() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Class<?> type = Class.forName("java.lang.Thread$Builder");
            return Optional.of((ThreadFactory) type.getMethod("factory").invoke(builder));
        } catch (ReflectiveOperationException olderJdk) {
            return Optional.empty();
        }
    }
}
