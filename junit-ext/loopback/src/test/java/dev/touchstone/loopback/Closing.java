package dev.touchstone.loopback;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Closes servers and clients after each test. */
abstract class Closing {

    static final String KEY = "secret";

    private final List<AutoCloseable> open = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    <T extends AutoCloseable> T closing(T opened) {
        open.add(opened);
        return opened;
    }

    LoopbackProvider provider(Script script) {
        return closing(LoopbackProvider.start(script)).requiringKey(KEY);
    }

    LoopbackProvider provider(Reply reply) {
        return provider(Script.always(reply));
    }
}
