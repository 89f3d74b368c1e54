package dev.doctrine.benchmark;

import java.util.Arrays;
import java.util.Collection;

/** The figures of one benchmark: the middle of its samples, and how far the middle half of them lies apart. */
record Figures(double median, double lowerQuartile, double upperQuartile, int samples) {

    static Figures of(Collection<Double> samples) {
        double[] sorted = samples.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Figures(quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75), sorted.length);
    }

    /** Between two samples, a share of each: as whole-build.sh has it too. */
    private static double quantile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
