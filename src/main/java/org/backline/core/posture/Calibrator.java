package org.backline.core.posture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.backline.core.device.Sample;
import org.backline.core.posture.Calibration.NodeCalibration;
import org.backline.core.posture.CalibrationOutcome.Found;
import org.backline.core.posture.CalibrationOutcome.RangeFound;
import org.backline.core.posture.CalibrationOutcome.Refused;

/**
 * Finds how the nodes sit on a body from what the person does in given windows of time. It looks over the shoulder of the estimator:
 * give each sample to the estimator first, then here. Belongs to one thread.
 *
 * <p>A stand begins a calibration; bends, as many windows as wanted, make it better; the range is measured with what there is then.
 */
public final class Calibrator {
    /** So long after its end a window is over, whatever has not come [s]. */
    private static final double PATIENCE = 0.5;

    private record Window(Trial trial, Function<Trial, CalibrationOutcome> judge) {
    }

    private final PostureEstimator estimator;
    private final List<Window> windows = new ArrayList<>();
    private final Map<Integer, Double> reached = new HashMap<>();
    private final List<Trial> bends = new ArrayList<>();
    private Optional<StandingPose> pose = Optional.empty();
    private Optional<Trial> standing = Optional.empty();
    private Optional<Trial> zeroed = Optional.empty();

    /** @param estimator what the calibration is for */
    public Calibrator(PostureEstimator estimator) {
        this.estimator = estimator;
    }

    /** Plans a window of a step; it may lie ahead. @param from [s] @param to [s], after {@code from} */
    public void begin(CalibrationStep step, double from, double to) {
        windows.add(new Window(new Trial(from, to), switch (step) {
            case STAND -> this::stand;
            case BEND -> this::bend;
            case RANGE -> this::range;
        }));
    }

    /** Plans a window of quiet standing whose posture becomes the new zero. @param from [s] @param to [s], after {@code from} */
    public void beginReZero(double from, double to) {
        windows.add(new Window(new Trial(from, to), this::zero));
    }

    /** @return what the window gave that ended with this sample */
    public Optional<CalibrationOutcome> update(Sample sample) {
        if (windows.isEmpty()) {
            return Optional.empty();
        }
        reached.put(sample.node().id(), sample.time());
        windows.forEach(window -> window.trial().take(sample, estimator));
        for (Iterator<Window> each = windows.iterator(); each.hasNext();) {
            Window window = each.next();
            if (over(window.trial().to(), sample.time())) {
                each.remove();
                return Optional.of(window.judge().apply(window.trial()));
            }
        }
        return Optional.empty();
    }

    /** @return what the windows gave that the stream did not live to the end of */
    public List<CalibrationOutcome> finish() {
        List<CalibrationOutcome> outcomes = windows.stream().map(window -> window.judge().apply(window.trial())).toList();
        windows.clear();
        return outcomes;
    }

    /** Tells another of the windows that were accepted and still hold. */
    public void tell(OfflinePosture offline) {
        standing.ifPresent(window -> offline.begin(CalibrationStep.STAND, window.from(), window.to()));
        bends.forEach(window -> offline.begin(CalibrationStep.BEND, window.from(), window.to()));
        zeroed.ifPresent(window -> offline.beginReZero(window.from(), window.to()));
    }

    /** @return when the first window began that was accepted and still holds [s]; empty if there is none */
    public OptionalDouble since() {
        return standing.or(() -> zeroed).map(window -> OptionalDouble.of(window.from())).orElse(OptionalDouble.empty());
    }

    /** Nodes may send their samples in turns of several: a window is over when all have come past it, or one far enough. */
    private boolean over(double to, double now) {
        return now > to + PATIENCE
                || estimator.calibration().nodes().stream().allMatch(n -> reached.getOrDefault(n.node(), Double.NEGATIVE_INFINITY) > to);
    }

    private CalibrationOutcome stand(Trial trial) {
        StaticTrial stand = new StaticTrial(trial, estimator.nominalCalibration(), estimator.toldAxes(), estimator.rate());
        Optional<Refusal> refusal = stand.refusal();
        if (refusal.isPresent()) {
            return new Refused(CalibrationStep.STAND, refusal.get());
        }
        StandingPose found = stand.pose();
        pose = Optional.of(found);
        standing = Optional.of(trial);
        zeroed = Optional.empty();
        bends.clear();
        List<Sample> rerun = trial.samples().stream().filter(s -> isCalibrated(s.node().id())).toList();
        return new Found(found.calibration(Calibration.Kind.STAND, trial.to(), found.mounts(), List.of()), rerun);
    }

    private CalibrationOutcome bend(Trial trial) {
        if (pose.isEmpty()) {
            return new Refused(CalibrationStep.BEND, Refusal.NO_STAND);
        }
        Optional<Refusal> refusal = new Bends(pose.get(), List.of(trial)).refusal();
        if (refusal.isPresent()) {
            return new Refused(CalibrationStep.BEND, refusal.get());
        }
        bends.add(trial);
        zeroed = Optional.empty();
        return new Found(new Bends(pose.get(), bends).calibration(trial.to()), List.of());
    }

    private CalibrationOutcome range(Trial trial) {
        FullBends full = new FullBends(trial, estimator.rate());
        Optional<Refusal> refusal = pose.isEmpty() ? Optional.of(Refusal.NO_STAND) : full.refusal();
        return refusal.<CalibrationOutcome>map(r -> new Refused(CalibrationStep.RANGE, r)).orElseGet(() -> new RangeFound(full.range()));
    }

    private CalibrationOutcome zero(Trial trial) {
        NewZero zero = new NewZero(trial);
        Optional<Refusal> refusal = zero.refusal();
        if (refusal.isPresent()) {
            return new Refused(CalibrationStep.STAND, refusal.get());
        }
        zeroed = Optional.of(trial);
        return new Found(zero.calibration(estimator.calibration(), estimator.headingOffset()), List.of());
    }

    private boolean isCalibrated(int node) {
        return estimator.calibration().nodes().stream().map(NodeCalibration::node).anyMatch(n -> n == node);
    }
}
