package dev.touchstone.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentedSampleTests {

    static List<DocumentedSample> samples() {
        return DocumentedSample.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endsAsTheDocumentationSays(DocumentedSample sample) {
        SampleRun run = sample.run();
        assertThat(run.failures()).as(run.printed()).hasSize(sample.failed());
        assertThat(run.succeeded()).isEqualTo(sample.succeeded());
    }
}
