package dev.touchstone.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.loopback.LoopbackProvider;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class ManyCallsTests {

    private final Crowd crowd = new Crowd(Executors.defaultThreadFactory(), 4, 20);

    @Test
    void theBareClientSendsWhatTheModelSends() throws IOException {
        try (LoopbackProvider provider = LoopbackProvider.start();
                BareCalls bare = new BareCalls(provider.url() + "/v1");
                ModelCalls model = new ModelCalls(provider.url() + "/v1")) {
            bare.ask(7);
            model.ask(7);

            assertThat(provider.asked()).hasSize(2);
            assertThat(provider.asked().get(0).body())
                    .isEqualTo(provider.asked().get(1).body());
        }
    }

    @Test
    void everyCallOfACrowdIsMadeOnce() throws Exception {
        Set<Integer> made = ConcurrentHashMap.newKeySet();

        assertThat(crowd.usage(made::add).items()).isEqualTo(20);
        assertThat(made).hasSize(20);
    }

    @Test
    void aCallThatFailsFailsTheCrowd() {
        assertThatThrownBy(() -> crowd.usage(call -> ModelCalls.require(call != 13, call)))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseMessage("call 13 was not answered by its own answer");
    }
}
