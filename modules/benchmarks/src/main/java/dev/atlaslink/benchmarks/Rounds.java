package dev.atlaslink.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Collects the rounds of several ways to do one thing, which take turns; a ratio is taken within each round, where both had
 * the same neighbours.
 *
 * @param <R> what one round of one way gave
 */
public final class Rounds<R> {

    private final Map<String, List<R>> byWay = new LinkedHashMap<>();

    /** Adds the next round of a way. */
    public void add(String way, R round) {
        byWay.computeIfAbsent(way, name -> new ArrayList<>()).add(round);
    }

    /** Returns the median over the rounds. */
    public double median(String way, ToDoubleFunction<R> figure) {
        return Spread.of(byWay.get(way).stream().mapToDouble(figure)).median();
    }

    /** Returns how many times the yardstick's figure a figure is, over the rounds. */
    public Spread ratio(String way, String yardstick, ToDoubleFunction<R> figure) {
        List<R> rounds = byWay.get(way);
        List<R> others = byWay.get(yardstick);
        return Spread.of(IntStream.range(0, rounds.size())
                .mapToDouble(i -> figure.applyAsDouble(rounds.get(i)) / figure.applyAsDouble(others.get(i))));
    }
}
