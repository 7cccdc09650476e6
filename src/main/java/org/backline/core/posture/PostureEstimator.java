package org.backline.core.posture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.backline.core.orientation.Attitude;
import org.backline.core.posture.Calibration.Kind;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * A strap's samples in, postures out; causal, no lag: a posture has the time of the sample that completed it. Belongs to one thread.
 *
 * <p>Every node is followed. Two of them, the lowest on the trunk and one above it, give {@link LumbarPosture}; a strap with a single
 * working node there gives {@link TrunkTilt}.
 */
public final class PostureEstimator {
    private final List<NodeStream> nodes;
    private final Map<Integer, NodeTrack> tracks = new LinkedHashMap<>();
    /** Of the nodes that tell posture, lower first. */
    private final List<NodeTrack> telling;
    private final Pairing pairing;
    private final TwoNodePosture lumbar;
    private final Calibration nominal;
    private Calibration calibration;
    private Calibration remembered;
    private Optional<Posture> completed = Optional.empty();

    private PostureEstimator(StreamDescribed stream) {
        nodes = TrunkNodes.of(stream);
        stream.nodes().forEach(n -> tracks.put(n.node().id(), new NodeTrack(n.node(), stream.rate())));
        telling = nodes.stream().map(n -> tracks.get(n.node().id())).toList();
        pairing = new Pairing(nodes.isEmpty() ? -1 : nodes.get(0).node().id(), stream.rate());
        nominal = TrunkNodes.nominal(nodes);
        calibration = nominal;
        remembered = nominal;
        lumbar = new TwoNodePosture(nominal, stream.rate(), FlexionUncertainty.live());
    }

    /** @return an estimator that trusts the mounting which the stream tells, or the usual one where it tells none */
    public static PostureEstimator nominal(StreamDescribed stream) {
        return new PostureEstimator(stream);
    }

    /** @return whether the stream is of the same nodes, mounted the same way, so that this estimator can go on with it */
    public boolean serves(StreamDescribed stream) {
        return TrunkNodes.of(stream).equals(nodes);
    }

    /** @return an estimator for the same strap, described otherwise: a node that was lost and came back sits where it sat */
    public PostureEstimator on(StreamDescribed stream) {
        PostureEstimator next = new PostureEstimator(stream);
        next.resume(remembered);
        return next;
    }

    /**
     * @param sample the next sample of any node; one of an unknown node changes nothing
     * @return posture at the sample's time, if this sample completes one
     */
    public Optional<Posture> update(Sample sample) {
        NodeTrack track = tracks.get(sample.node().id());
        if (track == null) {
            return Optional.empty();
        }
        Attitude attitude = track.update(sample);
        completed = telling.contains(track) ? posture(attitude) : Optional.empty();
        return completed;
    }

    /** @return the latest attitude of that node, empty before its first sample */
    public Optional<Attitude> attitude(int node) {
        NodeTrack track = tracks.get(node);
        return track == null ? Optional.empty() : track.attitude();
    }

    /** @param ahead of the last posture [s] @return where lumbar flexion will be; empty without two nodes, and before there is a posture */
    public Optional<FlexionForecast> forecast(double ahead) {
        return completed.filter(LumbarPosture.class::isInstance).map(now -> lumbar.forecast(ahead));
    }

    /** Uses a calibration from the next sample on. */
    public void calibrate(CalibrationOutcome.Found found) {
        calibration = found.calibration();
        remembered = calibration;
        if (!found.rerun().isEmpty()) {
            calibration.nodes().forEach(n -> tracks.get(n.node()).restart(n.gyroscopeBias()));
            found.rerun().forEach(sample -> tracks.get(sample.node().id()).update(sample));
            pairing.clear();
        }
        lumbar.calibrate(calibration);
    }

    /** @return what is in use */
    public Calibration calibration() {
        return calibration;
    }

    /** Tells that the next sample does not follow on the last (another segment): keeps mounting and biases, forgets motion. */
    public void newSegment() {
        tracks.values().forEach(NodeTrack::newSegment);
        pairing.clear();
        lumbar.restart();
    }

    /** @return mounting as the stream tells it */
    Calibration nominalCalibration() {
        return nominal;
    }

    /** @return ids of the nodes whose mounting the stream tells */
    Set<Integer> toldAxes() {
        return nodes.stream().filter(n -> n.axes().isPresent()).map(n -> n.node().id()).collect(Collectors.toSet());
    }

    /** @return samples a second of each node, as measured [Hz] */
    double rate() {
        return telling.stream().mapToDouble(track -> 1 / track.interval()).findFirst().orElse(1);
    }

    /** @return heading offset as it stands now [rad] */
    double headingOffset() {
        return lumbar.headingOffset();
    }

    /** @return the posture that the last sample completed, if it did */
    Optional<Posture> completed() {
        return completed;
    }

    private void resume(Calibration old) {
        remembered = old;
        List<NodeCalibration> mounts = nodes.stream()
                .flatMap(node -> old.nodes().stream().filter(mount -> mount.node() == node.node().id())).toList();
        if (old.kind() != Kind.NOMINAL && !nodes.isEmpty() && mounts.size() == nodes.size()) {
            calibration = new Calibration(old.kind(), old.time(), mounts, 0, old.flexionZero());
            mounts.forEach(mount -> tracks.get(mount.node()).restart(mount.gyroscopeBias()));
            lumbar.calibrate(calibration);
            lumbar.restart();
        }
    }

    private Optional<Posture> posture(Attitude attitude) {
        if (telling.size() != 2) {
            return Optional.of(TrunkTilt.of(attitude, calibration.nodes().get(0), trust(attitude.time()).quality()));
        }
        Optional<AttitudePair> pair = pairing.update(attitude);
        return pair.isPresent() ? Optional.of(lumbar.update(pair.get(), trust(pair.get().time()))) : Optional.empty();
    }

    private Trust trust(double time) {
        Trust lower = telling.get(0).trust(time);
        return telling.size() == 1 ? lower : lower.and(telling.get(1).trust(time));
    }
}
