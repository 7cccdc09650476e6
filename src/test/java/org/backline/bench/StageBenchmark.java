package org.backline.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * {@link Stages} under JMH, in a JVM of its own for each; one operation is a pair of samples, one of each node.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class StageBenchmark {
    /** The session's length; checked, since JMH wants it as a constant. */
    private static final int PAIRS = 27_454;

    private final Stages stages = new Stages();

    /** Refuses to measure a session of another length. */
    public StageBenchmark() {
        if (stages.pairs() != PAIRS) {
            throw new IllegalStateException("the session has " + stages.pairs() + " pairs");
        }
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double mahony() {
        return stages.mahony();
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double vqf() {
        return stages.vqf();
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double decode() {
        return stages.decode();
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double nodes() {
        return stages.nodes();
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double flexionFilter() {
        return stages.flexionFilter();
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double posture() {
        return stages.posture();
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double alerts() {
        return stages.alerts();
    }

    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double pipeline() {
        return stages.pipeline();
    }
}
