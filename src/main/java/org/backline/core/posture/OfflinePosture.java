package org.backline.core.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.backline.core.orientation.NodeOrientation;
import org.backline.core.orientation.SensorErrors;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * Posture once it is over: the same figures as {@link PostureEstimator}'s, from attitudes that know what came before and what came after
 * ({@link org.backline.core.orientation.OfflineOrientation}). What is stored and reported of a set is made here.
 *
 * <p>Tell it what was calibrated, as {@link Calibrator} was told, then give it the samples of a set, with those of the calibration before
 * them if they are still at hand; any time may lie between the two. Windows whose samples are given are evaluated anew, offline. Otherwise
 * the calibration that was found live serves. Headings are known from a calibration only as far as samples follow on each other from
 * there; elsewhere they are learnt from the whole stretch. With the stand at hand, what the sensors get wrong all the time is taken out of
 * the samples first ({@code SensorErrors}, decision 0022). Left is fitted once more to all that was done since the first bend, or the stand
 * ({@code BendPlane}), and the flexion filter is run both ways ({@code FlexionSmoother}); decision 0014.
 *
 * <p>Takes at most 2 kB of memory and 8 µs for each sample given; keeps none of it. Belongs to one thread.
 */
public final class OfflinePosture {
    /** So long before the first posture that is wanted the filters of flexion and of its deviation begin: the latter forgets in 3 s [s]. */
    private static final double RUN_IN = 10;
    /** And so long they go on after the last. */
    private static final double RUN_OUT = 2;

    private final StreamDescribed stream;
    private final Calibration known;
    private final OfflineCalibration windows = new OfflineCalibration();

    /** @param known the calibration in use, for when its samples are not among those given */
    public OfflinePosture(StreamDescribed stream, Calibration known) {
        this.stream = stream;
        this.known = known;
    }

    /** Trusts the mounting that the stream tells until it is told of a stand. */
    public OfflinePosture(StreamDescribed stream) {
        this(stream, TrunkNodes.nominal(TrunkNodes.of(stream)));
    }

    /** Tells of a window of the calibration; one that is refused changes nothing. @param from [s] @param to [s], after {@code from} */
    public void begin(CalibrationStep step, double from, double to) {
        windows.begin(step, from, to);
    }

    /** Tells of a window of standing that became the new zero. @param from [s] @param to [s], after {@code from} */
    public void beginReZero(double from, double to) {
        windows.beginReZero(from, to);
    }

    /**
     * @param samples of any nodes, in order of arrival, times on one clock
     * @return what an estimator so calibrated would have told for them, as well as it can be known now; one posture for each pair of
     *     samples
     */
    public List<Posture> of(List<Sample> samples) {
        return of(samples, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /**
     * The same of a part of the time. Samples around it tell of gravity, biases and headings, but cost no posture.
     *
     * @param from [s] @param to [s]
     * @return those between the two
     */
    public List<Posture> of(List<Sample> samples, double from, double to) {
        PostureEstimator asTold = PostureEstimator.nominal(stream);
        Map<Integer, SensorErrors> errors = windows.pose(samples, asTold).map(as -> as.errors(samples)).orElse(Map.of());
        List<Sample> believed = samples.stream().map(s -> errors.containsKey(s.node().id()) ? errors.get(s.node().id()).corrected(s) : s)
                .toList();
        Optional<StandingPose> pose = windows.pose(believed, asTold);
        List<NodeCalibration> mounts = pose.map(StandingPose::mounts).orElse(known.nodes());
        OfflineAttitudes attitudes = OfflineAttitudes.of(believed, stream.rate(), mounts);
        Calibration calibration = pose.map(live -> windows.of(live, attitudes.attitudes())).orElse(known);
        Calibration zeroed = windows.zeroed(calibration,
                (begin, end) -> postures(attitudes, calibration, errors, begin, end)).orElse(calibration);
        return postures(attitudes, zeroed, errors, from, to);
    }

    /** @param errors of the sensors, by node; none where nothing is known of the stand */
    private List<Posture> postures(OfflineAttitudes attitudes, Calibration calibration, Map<Integer, SensorErrors> errors, double from,
                                   double to) {
        List<Posture> postures = new ArrayList<>();
        for (OfflineAttitudes stretch : attitudes.stretches(NodeOrientation.LONGEST_HOLE)) {
            boolean headingKnown = !errors.isEmpty() && windows.stoodBetween(stretch.from(), stretch.to());
            postures.addAll(new OfflineStretch(stretch, calibration, stream.rate(), from - RUN_IN, to + RUN_OUT)
                    .postures(errors, headingKnown));
        }
        postures.removeIf(posture -> posture.time() < from || posture.time() > to);
        return postures;
    }
}
