package io.github.kconfig4j.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one timer costs among many. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class QueueBenchmark {
    @Param({"10", "100", "1000", "10000", "100000", "1000000"})
    int timers;

    private TimerCrowd crowd;

    @Setup
    public void start() {
        crowd = new TimerCrowd(Expiry.TASK_WORK, timers);
    }

    /** Two {@code timer_settime}. */
    @Benchmark
    public void armAndDisarm() {
        crowd.arm();
        crowd.disarm();
    }

    /** One of the timers that a tick finds due, with all that follows: task work, its signal, arming it again. */
    @Benchmark
    @OperationsPerInvocation(TimerCrowd.DUE)
    public void expire() {
        crowd.expire();
    }
}
