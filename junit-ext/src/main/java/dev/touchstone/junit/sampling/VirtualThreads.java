package dev.touchstone.junit.sampling;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Virtual threads on a JDK that has them (21 and later), reached by name because this is compiled for 17. */
final class VirtualThreads {

    private static final @Nullable MethodHandle NEW_EXECUTOR = find();

    private VirtualThreads() {}

    private static @Nullable MethodHandle find() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
        } catch (ReflectiveOperationException olderJdk) {
            return null;
        }
    }

    static Optional<ExecutorService> executor() {
        if (NEW_EXECUTOR == null) {
            return Optional.empty();
        }
        try {
            return Optional.of((ExecutorService) NEW_EXECUTOR.invokeExact());
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
