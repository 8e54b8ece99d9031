package dev.touchstone.junit.plan;

import dev.touchstone.junit.model.Responses;
import dev.touchstone.junit.policy.Stage;
import dev.touchstone.junit.version.Prices;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Collects the settings of all sources; a key nobody knows is an error, not a setting without effect. */
final class SettingsReader {

    private static final double USUAL_ALPHA = 0.01;

    private final Map<SettingKey, WrittenSetting> written = new EnumMap<>(SettingKey.class);

    static Settings read(SettingSources sources) {
        SettingsReader reader = new SettingsReader();
        reader.properties(sources.platform(), "junit-platform.properties");
        reader.variables(sources.environment());
        reader.properties(sources.system(), "system property");
        return reader.settings(ContinuousIntegration.detected(sources.environment()));
    }

    private void properties(Map<String, String> properties, String source) {
        properties.forEach((name, value) -> {
            if (name.startsWith(SettingKey.PREFIX)) {
                SettingKey key = SettingKey.ofProperty(name).orElseThrow(() -> UnknownSetting.key(name, source));
                put(new WrittenSetting(key, name, value.strip(), source));
            }
        });
    }

    private void variables(Map<String, String> variables) {
        variables.forEach((name, value) -> {
            if (name.startsWith(SettingKey.ENVIRONMENT_PREFIX)) {
                String source = "environment variable";
                SettingKey key = SettingKey.ofVariable(name).orElseThrow(() -> UnknownSetting.key(name, source));
                put(new WrittenSetting(key, name, value.strip(), source));
            }
        });
    }

    /** A later source wins, but not over a budget of no calls: who forbids every call is not overruled. */
    private void put(WrittenSetting setting) {
        written.merge(setting.key(), setting, (before, now) -> before.forbidsCalls() ? before : now);
    }

    private Settings settings(boolean detectedCi) {
        checkPluginsOwn();
        boolean ci = get(SettingKey.CI).flatMap(WrittenSetting::flag).orElse(detectedCi);
        return new Settings(
                names(SettingKey.VERSIONS),
                get(SettingKey.CASE).map(WrittenSetting::text),
                whole(SettingKey.SAMPLES, Integer.MAX_VALUE),
                whole(SettingKey.CONCURRENCY, 1000),
                seed(),
                alpha().orElse(USUAL_ALPHA),
                get(SettingKey.STAGE).map(this::stage),
                names(SettingKey.TESTS),
                spending(),
                goldens(ci),
                baselines(ci),
                Sharding.of(get(SettingKey.SHARD), get(SettingKey.PARTS)),
                ci);
    }

    private StageSetting stage(WrittenSetting setting) {
        if (!Stage.NAMES.contains(setting.text())) {
            throw UnknownSetting.value(setting);
        }
        return new StageSetting(setting.text(), get(SettingKey.POLICY).map(WrittenSetting::path), alpha());
    }

    private void checkPluginsOwn() {
        for (SettingKey own : List.of(SettingKey.ALL, SettingKey.APPLY, SettingKey.YES)) {
            get(own).ifPresent(WrittenSetting::flag);
        }
    }

    private Goldens goldens(boolean ci) {
        Optional<WrittenSetting> setting = get(SettingKey.GOLDENS);
        Goldens goldens =
                setting.map(written -> among(written, Goldens.values())).orElse(Goldens.VERIFY);
        if (ci && goldens == Goldens.UPDATE) {
            throw UnknownSetting.updateOnCi(setting.orElseThrow());
        }
        return goldens;
    }

    private BaselineSettings baselines(boolean ci) {
        Optional<WrittenSetting> setting = get(SettingKey.BASELINE);
        Baselines mode =
                setting.map(written -> among(written, Baselines.values())).orElse(Baselines.JUDGE);
        if (mode == Baselines.ACCEPT && ci) {
            throw RefusedBaseline.onCi(setting.orElseThrow());
        }
        if (mode != Baselines.JUDGE && responses() != Responses.LIVE) {
            throw RefusedBaseline.notLive(setting.orElseThrow());
        }
        if (mode != Baselines.JUDGE && get(SettingKey.CASE).isPresent()) {
            throw RefusedBaseline.ofOneCase(setting.orElseThrow());
        }
        Optional<WrittenSetting> anchor = get(SettingKey.ANCHOR);
        if (anchor.isPresent()
                && mode != Baselines.ACCEPT
                && get(SettingKey.APPLY).isEmpty()) {
            throw RefusedBaseline.anchorForNothing(anchor.get());
        }
        return new BaselineSettings(mode, anchor.map(this::newAnchor));
    }

    /** Why the anchor is replaced. */
    private String newAnchor(WrittenSetting anchor) {
        if (!anchor.value().equals("new")) {
            throw UnknownSetting.value(anchor);
        }
        return get(SettingKey.REASON).map(WrittenSetting::text).orElseThrow(() -> RefusedBaseline.noReason(anchor));
    }

    private Responses responses() {
        return get(SettingKey.RESPONSES)
                .map(setting -> among(setting, Responses.values()))
                .orElse(Responses.REPLAY);
    }

    private SpendingSettings spending() {
        Prices prices = get(SettingKey.PRICES)
                .map(WrittenSetting::path)
                .map(Prices::read)
                .orElse(Prices.UNKNOWN);
        Allowance budget = get(SettingKey.BUDGET)
                .map(setting -> Allowance.parse(setting.text()).orElseThrow(() -> UnknownSetting.value(setting)))
                .orElse(Allowance.UNLIMITED);
        budget.requirePrices(prices, SettingKey.BUDGET.property());
        return new SpendingSettings(responses(), get(SettingKey.RECORDINGS).map(WrittenSetting::path), budget, prices);
    }

    private static <E extends Enum<E>> E among(WrittenSetting setting, E[] legal) {
        for (E mode : legal) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(setting.value())) {
                return mode;
            }
        }
        throw UnknownSetting.value(setting);
    }

    private Optional<WrittenSetting> get(SettingKey key) {
        return Optional.ofNullable(written.get(key));
    }

    private OptionalInt whole(SettingKey key, int most) {
        WrittenSetting setting = written.get(key);
        return setting == null ? OptionalInt.empty() : OptionalInt.of(setting.whole(most));
    }

    private OptionalLong seed() {
        WrittenSetting setting = written.get(SettingKey.SEED);
        return setting == null ? OptionalLong.empty() : OptionalLong.of(setting.seed());
    }

    private OptionalDouble alpha() {
        WrittenSetting setting = written.get(SettingKey.ALPHA);
        return setting == null ? OptionalDouble.empty() : OptionalDouble.of(setting.errorRate());
    }

    private Optional<List<String>> names(SettingKey key) {
        WrittenSetting setting = written.get(key);
        return setting == null ? Optional.empty() : Optional.of(names(setting));
    }

    private static List<String> names(WrittenSetting setting) {
        List<String> names = Arrays.stream(setting.text().split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty()) {
            throw UnknownSetting.value(setting);
        }
        return names;
    }
}
