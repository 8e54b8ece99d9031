package dev.touchstone.junit.openfeature;

import dev.openfeature.sdk.Value;
import dev.touchstone.junit.version.FlagFile;
import dev.touchstone.junit.version.ModelVersion;
import dev.touchstone.junit.version.Resources;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From what a flag serves to the model version it is. */
final class ServedValue {

    private static final String MODEL = "model";

    private ServedValue() {}

    /** Empty if it is no object with a {@code model}: a flag of another kind. */
    static Optional<Map<String, Object>> versionIn(@Nullable Object served) {
        if (!(served instanceof Value value) || !value.isStructure()) {
            return Optional.empty();
        }
        Map<String, Object> members = value.asStructure().asObjectMap();
        return members.containsKey(MODEL) ? Optional.of(members) : Optional.empty();
    }

    static ModelVersion read(String flag, @Nullable String variant, Map<String, Object> value, Resources prompts) {
        return FlagFile.variant(flag, variant == null ? flag : variant, value, prompts);
    }
}
