package dev.touchstone.junit.run;

import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.response.FinishReason;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.assertions.verdict.Arm;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers that are not whole: cut off, refused, held back. A body judges them like any other; but who reads a verdict must know of them. */
final class Finishes {

    private final Map<Arm, Map<FinishReason, Integer>> counts = new EnumMap<>(Arm.class);

    void saw(Arm arm, Response response) {
        if (!response.finishReason().isWhole()) {
            counts.computeIfAbsent(arm, key -> new EnumMap<>(FinishReason.class))
                    .merge(response.finishReason(), 1, Integer::sum);
        }
    }

    /** As results name it; empty where nobody said why the model stopped. */
    static Optional<String> last(List<Response> responses) {
        return responses.isEmpty()
                ? Optional.empty()
                : Optional.of(responses.get(responses.size() - 1).finishReason())
                        .filter(reason -> reason != FinishReason.UNKNOWN)
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT));
    }

    /** With a line for every arm that has such answers. */
    Explanation in(Explanation explanation) {
        Explanation more = explanation;
        for (Map.Entry<Arm, Map<FinishReason, Integer>> arm : counts.entrySet()) {
            String name = arm.getKey().name().toLowerCase(Locale.ROOT);
            more = more.fact("not whole", words(arm.getValue()) + " (" + name + ")");
        }
        return more;
    }

    private static String words(Map<FinishReason, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + words(count.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String words(FinishReason reason) {
        return switch (reason) {
            case LENGTH -> "cut off at the most tokens allowed";
            case REFUSAL -> "refused";
            case CONTENT_FILTER -> "held back by the provider's filter";
            default -> "too long for the model";
        };
    }
}
