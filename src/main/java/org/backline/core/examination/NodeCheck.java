package org.backline.core.examination;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.backline.core.device.AxisMap;
import org.backline.core.device.Sample;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;

/** One node: its rate, its time stamps, and what its sensors say while it rests. The quietest second so far is the rest. */
final class NodeCheck {
    private static final double DEGREE = Angle.ofDegrees(1);
    /** How long it has to be quiet to be a rest [s]. */
    private static final double REST = 1;
    /** What moves more is no rest: mean distance of the specific force from its mean [g]. */
    private static final double UNSTEADY = 0.03;
    private static final double PERCENT = 100;

    private final int node;
    private final Deque<Sample> second = new ArrayDeque<>();
    private final SummaryStatistics steps = new SummaryStatistics();
    private List<Sample> rest = List.of();
    private double unsteadiness = UNSTEADY;
    private Optional<Sample> last = Optional.empty();
    private long samples;
    private long clipped;
    private long expected;
    private double covered;
    private double lean;
    private double looked = Double.NEGATIVE_INFINITY;

    NodeCheck(int node) {
        this.node = node;
    }

    void update(Sample sample) {
        samples++;
        clipped += sample.clipped() ? 1 : 0;
        last.filter(before -> before.segment() == sample.segment()).ifPresent(before -> step(before, sample));
        if (last.isPresent() && last.get().segment() != sample.segment()) {
            second.clear();
            looked = Double.NEGATIVE_INFINITY;
        }
        last = Optional.of(sample);
        second.add(sample);
        while (second.getFirst().time() < sample.time() - REST) {
            second.remove();
        }
        if (sample.time() - looked >= REST / 4 && sample.time() - second.getFirst().time() > 0.9 * REST) {
            looked = sample.time();
            look();
        }
    }

    /** @return how far it leaned from its rest, at most [rad] */
    double lean() {
        return lean;
    }

    /** @return samples per second of its own clock, lost ones counted */
    double rate() {
        return covered > 0 ? expected / covered : 0;
    }

    List<Finding> findings(double announced, Optional<AxisMap> axes) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(Check.RATE, node, PERCENT * (rate() / announced - 1), String.format(Locale.ROOT, "%.1f Hz of %.1f",
                rate(), announced)));
        findings.add(Finding.of(Check.STAMP_JITTER, node, steps.getN() < 2 ? 0 : PERCENT * steps.getStandardDeviation() * announced, ""));
        findings.add(Finding.of(Check.SATURATION, node, PERCENT * clipped / Math.max(1, samples), ""));
        if (rest.isEmpty()) {
            List.of(Check.GRAVITY, Check.GYRO_BIAS, Check.GYRO_NOISE, Check.AXIS_MAP)
                    .forEach(check -> findings.add(Finding.notChecked(check, node, "")));
        } else {
            atRest(findings, axes);
        }
        return findings;
    }

    private void step(Sample before, Sample now) {
        long count = now.sequence() - before.sequence();
        double time = now.time() - before.time();
        expected += count;
        covered += time;
        if (count == 1) {
            steps.addValue(time);
        }
    }

    private void look() {
        Vector3D mean = mean(second, Sample::specificForce);
        double off = second.stream().mapToDouble(sample -> sample.specificForce().distance(mean)).average()
                .orElse(Gravity.STANDARD) / Gravity.STANDARD;
        if (off < unsteadiness) {
            unsteadiness = off;
            rest = List.copyOf(second);
        }
        if (!rest.isEmpty() && Math.abs(mean.getNorm() / Gravity.STANDARD - 1) < 0.2) {
            lean = Math.max(lean, Vector3D.angle(mean, mean(rest, Sample::specificForce)));
        }
    }

    private void atRest(List<Finding> findings, Optional<AxisMap> axes) {
        Vector3D force = mean(rest, Sample::specificForce);
        Vector3D bias = mean(rest, Sample::angularRate);
        findings.add(Finding.of(Check.GRAVITY, node, PERCENT * (force.getNorm() / Gravity.STANDARD - 1),
                String.format(Locale.ROOT, "%.3f m/s²",
                force.getNorm())));
        findings.add(Finding.of(Check.GYRO_BIAS, node, bias.getNorm() / DEGREE, ""));
        findings.add(Finding.of(Check.GYRO_NOISE, node, noise() / DEGREE, ""));
        findings.add(axes.map(map -> Finding.of(Check.AXIS_MAP, node, Vector3D.angle(force, map.superiorInSensor()) / DEGREE, ""))
                .orElseGet(() -> Finding.notChecked(Check.AXIS_MAP, node, "")));
    }

    private double noise() {
        List<ToDoubleFunction<Vector3D>> axes = List.of(Vector3D::getX, Vector3D::getY, Vector3D::getZ);
        return axes.stream().mapToDouble(axis -> {
            SummaryStatistics statistics = new SummaryStatistics();
            rest.forEach(sample -> statistics.addValue(axis.applyAsDouble(sample.angularRate())));
            return statistics.getStandardDeviation();
        }).max().orElse(0);
    }

    private static Vector3D mean(Iterable<Sample> some, Function<Sample, Vector3D> value) {
        Vector3D sum = Vector3D.ZERO;
        int count = 0;
        for (Sample sample : some) {
            sum = sum.add(value.apply(sample));
            count++;
        }
        return count == 0 ? sum : sum.scalarMultiply(1.0 / count);
    }
}
