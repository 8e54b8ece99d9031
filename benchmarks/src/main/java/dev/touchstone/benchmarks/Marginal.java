package dev.touchstone.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What one more item costs: a long run less a short run of the same test, over the items between them. */
final class Marginal {

    private final String item;
    private final Class<?> many;
    private final Class<?> few;
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(Usage many, Usage few) {}

    Marginal(String item, Class<?> many, Class<?> few) {
        this.item = item;
        this.many = many;
        this.few = few;
    }

    void warmUp() throws Exception {
        Launch.of(few);
        Launch.of(many);
    }

    void measure() throws Exception {
        Usage fewer = Usage.of(() -> Launch.of(few));
        pairs.add(new Pair(Usage.of(() -> Launch.of(many)), fewer));
    }

    Spread cpu() {
        return spread(pair -> pair.many().cpuPerItem(pair.few()));
    }

    private Spread wall() {
        return spread(pair -> pair.many().wallPerItem(pair.few()));
    }

    private Spread spread(ToDoubleFunction<Pair> figure) {
        return Spread.of(pairs.stream().mapToDouble(figure).toArray());
    }

    void print(String label) {
        Facts.print(label, "CPU  " + cpu().in("ms per " + item));
        Facts.print("", "wall " + wall().in("ms per " + item));
        Facts.print(
                "",
                String.format(
                        Locale.ROOT,
                        "%,d %ss, less a run of %,d: CPU %.1f ms, wall %.1f ms subtracted",
                        pairs.get(0).many().items(),
                        item,
                        pairs.get(0).few().items(),
                        spread(pair -> pair.few().cpuMillis()).median(),
                        spread(pair -> pair.few().wallMillis()).median()));
    }
}
