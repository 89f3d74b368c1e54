package dev.doctrine.benchmark;

import java.util.Collection;

/**
 * What was measured of one benchmark: the middle of its samples, and how far the middle half of them lies apart.
 *
 * @param ratio the median, in medians of the benchmark that this one is compared with
 */
record Measure(double median, double lowerQuartile, double upperQuartile, int samples, double ratio) {

    static Measure of(Collection<Double> own, Collection<Double> others) {
        double median = quantile(own, 0.5);
        return new Measure(
                median, quantile(own, 0.25), quantile(own, 0.75), own.size(), median / quantile(others, 0.5));
    }

    /** Between two samples, a share of each: as whole-build.sh has it too. */
    private static double quantile(Collection<Double> samples, double share) {
        double[] sorted =
                samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = (int) Math.ceil(position);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
