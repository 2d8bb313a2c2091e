package fr.parchemin.endtoend.platform;

import java.util.List;

/** How a figure in milliseconds is spread. */
public record Percentiles(int n, double p50, double p99, double max) {

    public static Percentiles ofMillis(List<Double> values) {
        if (values.isEmpty()) {
            return new Percentiles(0, Double.NaN, Double.NaN, Double.NaN);
        }
        List<Double> sorted = values.stream().sorted().toList();
        return new Percentiles(sorted.size(), at(sorted, 0.50), at(sorted, 0.99), sorted.getLast());
    }

    /** The nearest rank: the least value that so many of the others do not exceed. */
    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    @Override
    public String toString() {
        return "n=%d p50=%.1f ms p99=%.1f ms max=%.1f ms".formatted(n, p50, p99, max);
    }
}
