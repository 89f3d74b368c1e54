package dev.doctrine.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Tells how much time of the processor an operation needs, compiler and garbage collector included: on a busy machine
 * this says more than the clock.
 */
public final class ProcessorTime implements InternalProfiler {

    static final String PER_OPERATION = "processor.norm";

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long before;

    @Override
    public String getDescription() {
        return "Time of the processor per operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = process.getProcessCpuTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double microseconds = (process.getProcessCpuTime() - before) / (double) TimeUnit.MICROSECONDS.toNanos(1);
        long operations = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(PER_OPERATION, microseconds / operations, "us/op", AggregationPolicy.AVG));
    }
}
