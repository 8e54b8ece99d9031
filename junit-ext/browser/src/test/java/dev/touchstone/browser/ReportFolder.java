package dev.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** Where a build left its report. */
record ReportFolder(Path folder) {

    private static final String SAMPLE = "../../samples/target/touchstone";

    /** That of the router sample, whose tests run before these; or of another build, with {@code -Dreport.folder}. */
    static ReportFolder ofTheSample() {
        ReportFolder sample = new ReportFolder(Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve(System.getProperty("report.folder", SAMPLE))
                .normalize());
        assertThat(sample.report())
                .as("the report of the router sample, which its own tests write: mvn test -pl samples -am")
                .exists();
        return sample;
    }

    Path report() {
        return folder.resolve("report.html");
    }

    VerdictJson verdict() {
        return VerdictJson.read(folder.resolve("verdict.json"));
    }
}
