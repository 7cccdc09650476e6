package org.backline.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.orientation.Attitude;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.Calibration.NodeCalibration;
import org.backline.core.posture.CalibrationOutcome;
import org.backline.core.posture.CalibrationOutcome.Found;
import org.backline.core.posture.Calibrator;
import org.backline.core.posture.FlexionForecast;
import org.backline.core.posture.MountingCheck;
import org.backline.core.posture.OfflinePosture;
import org.backline.core.posture.Posture;
import org.backline.core.posture.PostureEstimator;

/**
 * The nodes of the stream on the person: posture of them, and the calibration in use. Windows of calibration may be asked for before
 * the stream is described, as a recording's marks do. Belongs to one thread.
 */
final class Mounting {
    private static final int NONE = -1;

    private final List<Window> windows = new ArrayList<>();
    private final SampleMemory samples = new SampleMemory();
    private Optional<PostureEstimator> estimator = Optional.empty();
    private Optional<Calibrator> calibrator = Optional.empty();
    private Optional<StreamDescribed> described = Optional.empty();
    /** Present while nobody knows whether what was found before the strap booted anew still holds. */
    private Optional<MountingCheck> check = Optional.empty();
    private int lowest = NONE;
    /** Asked for with every posture. */
    private List<Site> sites = List.of();

    private record Window(Command command, double from, double to) {
    }

    /** Takes what the stream is. @return whether that began a new estimate; a node that came back sits where it sat */
    boolean describe(StreamDescribed stream) {
        described = Optional.of(stream);
        if (estimator.filter(known -> known.serves(stream)).isPresent()) {
            sites = sites(stream, estimator.get());
            return false;
        }
        PostureEstimator fresh = estimator.map(known -> known.on(stream)).orElseGet(() -> PostureEstimator.nominal(stream));
        Calibrator watching = new Calibrator(fresh);
        windows.forEach(window -> begin(watching, window));
        samples.clear();
        lowest = fresh.calibration().nodes().stream().mapToInt(NodeCalibration::node).findFirst().orElse(NONE);
        sites = sites(stream, fresh);
        estimator = Optional.of(fresh);
        calibrator = Optional.of(watching);
        return true;
    }

    private static List<Site> sites(StreamDescribed stream, PostureEstimator known) {
        return known.calibration().nodes().stream().flatMap(mount -> stream.nodes().stream().map(NodeStream::node)
                .filter(node -> node.id() == mount.node())).map(Node::site).toList();
    }

    void plan(Command.Calibrate command) {
        plan(new Window(command, command.from(), command.to()));
    }

    void plan(Command.ReZero command) {
        plan(new Window(command, command.from(), command.to()));
    }

    /** @return whether the person is calibrating at that time: nothing that they do is a lift */
    boolean calibrating(double time) {
        if (windows.isEmpty()) {
            return false;
        }
        windows.removeIf(window -> window.to() < time);
        return windows.stream().anyMatch(window -> window.from() <= time);
    }

    Optional<Posture> update(Sample sample) {
        samples.add(sample);
        return estimator.isPresent() ? estimator.get().update(sample) : Optional.empty();
    }

    Optional<Attitude> attitude(int node) {
        return estimator.isPresent() ? estimator.get().attitude(node) : Optional.empty();
    }

    /** @return what a window of calibration gave that ends with this sample; {@link #update} comes first */
    Optional<CalibrationOutcome> calibrate(Sample sample) {
        return calibrator.isPresent() ? calibrator.get().update(sample) : Optional.empty();
    }

    /** @return where lumbar flexion will be so much after the posture that the last sample completed [s] */
    Optional<FlexionForecast> forecast(double ahead) {
        return estimator.flatMap(known -> known.forecast(ahead));
    }

    void use(Found found) {
        check = Optional.empty();
        estimator.ifPresent(known -> known.calibrate(found));
        calibrator.ifPresent(watching -> watching.since().ifPresent(samples::keepCalibration));
    }

    /**
     * Gathers what is at hand. Finding takes as long as {@link OfflinePosture} says for each sample.
     *
     * @param from [s] @param to [s]
     * @return finds posture between the two, known from both sides; none if the samples since {@code from} are not at hand any more
     */
    Supplier<List<Posture>> inHindsight(double from, double to) {
        Optional<List<Sample>> kept = samples.since(from);
        Optional<OfflinePosture> offline = offline();
        return () -> kept.flatMap(all -> offline.map(posture -> posture.of(all, from, to))).orElse(List.of());
    }

    /** Tells that nobody will ask for what was before that time [s]. */
    void forgetBefore(double time) {
        samples.forgetBefore(time);
    }

    void newSegment() {
        estimator.ifPresent(PostureEstimator::newSegment);
    }

    /** The strap booted anew: perhaps it was taken off meanwhile. */
    void doubt() {
        check = estimator.map(PostureEstimator::calibration).filter(known -> known.kind() != Calibration.Kind.NOMINAL)
                .map(MountingCheck::new);
    }

    /** It is another strap: nothing of what was found holds for it. */
    void forget() {
        check = Optional.empty();
        estimator = Optional.empty();
        calibrator = Optional.empty();
        described.ifPresent(this::describe);
    }

    /** @return whether the strap still sits where it sat, once that is asked and answered; a yes ends the asking */
    Optional<Boolean> recheck(Sample sample) {
        if (check.isEmpty()) {
            return Optional.empty();
        }
        Optional<Boolean> holds = check.get().update(sample);
        if (holds.orElse(false)) {
            check = Optional.empty();
        }
        return holds;
    }

    /** @return how the mounting is known */
    Calibration.Kind kind() {
        return check.isPresent() ? Calibration.Kind.UNCONFIRMED
                : estimator.map(known -> known.calibration().kind()).orElse(Calibration.Kind.NOMINAL);
    }

    /** @return where the nodes sit that posture is of, the lower first; none before the stream is described */
    List<Site> sites() {
        return sites;
    }

    /** @return whether the node is the one nearest the pelvis */
    boolean lowest(int node) {
        return node == lowest;
    }

    /** @return what windows gave that the stream did not live to the end of */
    List<CalibrationOutcome> finish() {
        return calibrator.map(Calibrator::finish).orElse(List.of());
    }

    private Optional<OfflinePosture> offline() {
        Optional<OfflinePosture> offline = described.flatMap(stream ->
                estimator.map(known -> new OfflinePosture(stream, known.calibration())));
        offline.ifPresent(posture -> calibrator.ifPresent(watching -> watching.tell(posture)));
        return offline;
    }

    private void plan(Window window) {
        windows.add(window);
        calibrator.ifPresent(watching -> begin(watching, window));
    }

    private static void begin(Calibrator calibrator, Window window) {
        if (window.command() instanceof Command.Calibrate calibrate) {
            calibrator.begin(calibrate.step(), window.from(), window.to());
        } else {
            calibrator.beginReZero(window.from(), window.to());
        }
    }
}
