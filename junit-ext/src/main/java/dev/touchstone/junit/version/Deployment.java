package dev.touchstone.junit.version;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One entry of a gateway's list of models.
 *
 * @param group the name clients ask for
 * @param place {@code file:line}
 * @param models what the gateway asks its provider for, and what it says that is
 * @param version the model version it says it is; empty: it says none
 * @param weight among the entries of its group; empty: none is written
 * @param shadow the group that gets a copy of its traffic, whose answers nobody sees
 */
public record Deployment(
        String group,
        String place,
        Models models,
        Optional<ModelVersion> version,
        OptionalDouble weight,
        Optional<String> shadow) {

    /**
     * Model ids, perhaps with a provider and a slash before them.
     *
     * @param asked {@code litellm_params.model}
     * @param base {@code model_info.base_model}, where the provider's name for it is one's own
     */
    public record Models(String asked, Optional<String> base) {

        /** Whether one of them is that model. */
        public boolean are(String model) {
            return isOrEndsIn(asked, model)
                    || base.filter(text -> isOrEndsIn(text, model)).isPresent();
        }

        private static boolean isOrEndsIn(String text, String model) {
            return text.equals(model) || text.endsWith("/" + model);
        }
    }
}
