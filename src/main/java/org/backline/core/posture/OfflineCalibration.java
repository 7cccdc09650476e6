package org.backline.core.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;
import org.backline.core.posture.Calibration.Kind;
import org.backline.core.posture.Calibration.NodeCalibration;

/** The windows of a calibration, evaluated when all of it is known. A window that is refused is left out, as it was live. */
final class OfflineCalibration {

    private record Window(double from, double to) {
    }

    private final List<Window> bends = new ArrayList<>();
    private Optional<Window> stand = Optional.empty();
    private Optional<Window> zero = Optional.empty();

    void begin(CalibrationStep step, double from, double to) {
        Window window = new Window(from, to);
        if (step == CalibrationStep.STAND) {
            stand = Optional.of(window);
            zero = Optional.empty();
            bends.clear();
        } else if (step == CalibrationStep.BEND) {
            bends.add(window);
        }
    }

    void beginReZero(double from, double to) {
        zero = Optional.of(new Window(from, to));
    }

    /** @return quiet standing, with the gyroscope biases that it tells; empty if it is not among the samples or is refused */
    Optional<StandingPose> pose(List<Sample> samples, PostureEstimator asTold) {
        return stand.map(w -> Trial.of(w.from(), w.to(), samples, List.of(), List.of()))
                .map(standing -> new StaticTrial(standing, asTold.nominalCalibration(), asTold.toldAxes(), asTold.rate()))
                .filter(s -> s.refusal().isEmpty()).map(StaticTrial::pose);
    }

    /**
     * @param live what {@link #pose} gave
     * @return the calibration of that stand and the bends that are not refused, left fitted once more to all that was done since
     */
    Calibration of(StandingPose live, List<Attitude> attitudes) {
        Window standing = stand.orElseThrow();
        StandingPose pose = new StandingPose(live.rate(), live.mounts(), trial(standing, attitudes).attitudes());
        List<Trial> bent = bends.stream().map(w -> trial(w, attitudes))
                .filter(bend -> new Bends(pose, List.of(bend)).refusal().isEmpty()).toList();
        Calibration found = bent.isEmpty() ? pose.calibration(Kind.STAND, standing.to(), pose.mounts(), List.of())
                : new Bends(pose, bent).calibration(bent.get(bent.size() - 1).to());
        double begun = bent.isEmpty() ? standing.to() : bent.get(0).from();
        List<Attitude> since = attitudes.stream().filter(a -> a.time() >= begun).toList();
        List<NodeCalibration> mounts = found.nodes().stream().map(mount -> refitted(mount, since)).toList();
        return pose.calibration(found.kind(), found.time(), mounts, bent.stream().flatMap(bend -> bend.attitudes().stream()).toList());
    }

    private static NodeCalibration refitted(NodeCalibration mount, List<Attitude> since) {
        Vector3D up = Rotations.rotate(mount.segmentToSensor(), Vector3D.PLUS_K);
        Vector3D left = Rotations.rotate(mount.segmentToSensor(), Vector3D.PLUS_J);
        List<Attitude> own = since.stream().filter(a -> a.node().id() == mount.node()).toList();
        return BendPlane.left(own, up, left).map(refit -> new NodeCalibration(mount.node(), mount.gyroscopeBias(),
                StandingPose.segmentToSensor(refit, up), 0, quality(mount.quality(), own, up))).orElse(mount);
    }

    /** That of bends asked for stays; where there were none, lifts are as many bends. */
    private static MountingQuality quality(MountingQuality found, List<Attitude> own, Vector3D up) {
        return found.bends() > 0 ? found : HingeFit.of(List.of(own), up).map(found::with).orElse(found);
    }

    /**
     * @param postures gives those between two times [s]
     * @return the same with the zero of standing once more; empty if there was none, or it is refused
     */
    Optional<Calibration> zeroed(Calibration calibration, BiFunction<Double, Double, List<Posture>> postures) {
        return zero.map(w -> new NewZero(Trial.of(w.from(), w.to(), List.of(), List.of(), postures.apply(w.from(), w.to()))))
                .filter(z -> z.refusal().isEmpty()).map(z -> z.calibration(calibration, calibration.headingOffset()));
    }

    /** @return whether the stand was at a time between the two */
    boolean stoodBetween(double from, double to) {
        return stand.filter(w -> from <= w.from() && w.to() <= to).isPresent();
    }

    private static Trial trial(Window window, List<Attitude> attitudes) {
        return Trial.of(window.from(), window.to(), List.of(), attitudes, List.of());
    }
}
