package io.github.kconfig4j.benchmarks;

import io.github.kconfig4j.kernel.CpuTimers;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The timers' part of a tick that finds nothing due. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TickBenchmark {
    /** Which timers there are. */
    public enum Armed {
        NOTHING,
        /** A timer on each of the six clocks, which is not due. */
        NOT_DUE
    }

    @Param
    Expiry expiry;

    @Param
    Armed armed;

    @Param
    Code code;

    private CpuTimers timers;

    @Setup
    public void start() {
        TickedTask task = new TickedTask(code.timers(expiry));
        if (armed == Armed.NOT_DUE) {
            task.armAllClocks(Long.MAX_VALUE / 2);
        }
        timers = task.timers();
    }

    @Benchmark
    public void tick() {
        timers.runPosixCpuTimers();
    }
}
