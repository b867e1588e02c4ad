package dev.atlaslink.benchmarks.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Collects the rounds of every way to call; a ratio is taken within each round, where both had the same neighbours. */
final class Rounds {

    private final Map<String, List<Round>> byCaller = new LinkedHashMap<>();

    void add(String caller, Round round) {
        byCaller.computeIfAbsent(caller, name -> new ArrayList<>()).add(round);
    }

    /** Returns the median over the rounds. */
    double median(String caller, ToDoubleFunction<Round> figure) {
        return median(byCaller.get(caller).stream().mapToDouble(figure));
    }

    /** Returns the median over the rounds of how many times the yardstick's figure a figure is. */
    double ratio(String caller, String yardstick, ToDoubleFunction<Round> figure) {
        List<Round> rounds = byCaller.get(caller);
        List<Round> others = byCaller.get(yardstick);
        return median(IntStream.range(0, rounds.size())
                .mapToDouble(i -> figure.applyAsDouble(rounds.get(i)) / figure.applyAsDouble(others.get(i))));
    }

    private static double median(DoubleStream figures) {
        double[] sorted = figures.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
