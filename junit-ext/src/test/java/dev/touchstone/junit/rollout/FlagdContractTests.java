package dev.touchstone.junit.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.openfeature.contrib.providers.flagd.Config;
import dev.openfeature.contrib.providers.flagd.FlagdOptions;
import dev.openfeature.contrib.providers.flagd.FlagdProvider;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.ErrorCode;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.Value;
import dev.touchstone.junit.version.FlagFile;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Resources;
import dev.touchstone.junit.version.VersionSet;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read here is what an application is served: asked of OpenFeature's SDK with flagd's own resolver, in process and offline. */
class FlagdContractTests {

    private static final String FILE = "flags/contract.flagd.json";
    private static final Resources CLASS_PATH = Resources.of(FlagdContractTests.class.getClassLoader());
    private static final Value CODE_DEFAULT = new Value("code default");
    private static final int USERS = 1000;
    private static final int PATIENCE_MILLIS = 30_000;

    @TempDir
    private static Path folder;

    private static Client client;

    @BeforeAll
    static void startFlagd() throws Exception {
        Path file = folder.resolve("flags.json");
        try (InputStream content = CLASS_PATH.open(FILE).orElseThrow()) {
            Files.copy(content, file);
        }
        OpenFeatureAPI.getInstance()
                .setProviderAndWait(
                        "contract",
                        new FlagdProvider(FlagdOptions.builder()
                                .resolverType(Config.Resolver.FILE)
                                .offlineFlagSourcePath(file.toString())
                                .deadline(PATIENCE_MILLIS)
                                .build()));
        client = OpenFeatureAPI.getInstance().getClient("contract");
    }

    @AfterAll
    static void stopFlagd() {
        OpenFeatureAPI.getInstance().shutdown();
    }

    private static FlagEvaluationDetails<Value> served(String flag, int user) {
        return client.getObjectDetails(flag, CODE_DEFAULT, new ImmutableContext("user-" + user));
    }

    private static Set<String> servedVariants(String flag) {
        return IntStream.range(0, USERS)
                .mapToObj(user -> served(flag, user).getVariant())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Route> routes(String flag) {
        FlagFile file = FlagFile.open(FILE, CLASS_PATH);
        return Route.of(file.flag(flag), file);
    }

    @Test
    void everyVariantIsServedAsItIsTested() {
        VersionSet tested = FlagFile.read("split", FILE, CLASS_PATH);
        assertThat(servedVariants("split")).containsExactlyInAnyOrder("a", "b");

        for (int user = 0; user < USERS; user++) {
            FlagEvaluationDetails<Value> details = served("split", user);
            Map<String, Object> value = details.getValue().asStructure().asObjectMap();
            ModelVersion version = tested.get(details.getVariant());
            assertThat(value.get("model")).isEqualTo(version.model());
            assertThat(value.get("provider")).isEqualTo(version.provider().orElseThrow());
            assertThat(value.getOrDefault("parameters", Map.of())).isEqualTo(version.parameters());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plain", "split", "parked", "weightless", "chosen", "nested", "computed", "named", "single"})
    void nothingIsServedThatTheCheckDoesNotSee(String flag) {
        Set<String> seen = routes(flag).stream()
                .map(route -> route.name().replaceFirst(".*, variant ", ""))
                .collect(Collectors.toSet());

        assertThat(servedVariants(flag)).isNotEmpty().isSubsetOf(seen);
    }

    @Test
    void aVariantOfWeightZeroIsNeverServed() {
        assertThat(routes("parked")).extracting(Route::name).containsExactly("flag parked, variant a");
        assertThat(servedVariants("parked")).containsExactly("a");
    }

    @Test
    void aShareThatIsKnownIsTheShareServed() {
        long b = IntStream.range(0, USERS)
                .filter(user -> "b".equals(served("split", user).getVariant()))
                .count();
        double expected = routes("split").get(1).share().orElseThrow();

        // four standard deviations of a binomial share; the users are always the same, so this does not vary from run
        // to run
        assertThat(Math.abs((double) b / USERS - expected))
                .isLessThan(4 * Math.sqrt(expected * (1 - expected) / USERS));
    }

    @Test
    void aDisabledFlagServesWhatTheCodeFallsBackTo() {
        FlagEvaluationDetails<Value> details = served("disabled", 1);

        assertThat(details.getErrorCode()).isEqualTo(ErrorCode.FLAG_NOT_FOUND);
        assertThat(details.getValue()).isEqualTo(CODE_DEFAULT);
    }

    @Test
    void aVariantThatIsNotThereServesWhatTheCodeFallsBackTo() {
        FlagEvaluationDetails<Value> details = served("lost", 1);

        assertThat(details.getErrorCode()).isEqualTo(ErrorCode.GENERAL);
        assertThat(details.getValue()).isEqualTo(CODE_DEFAULT);
    }
}
