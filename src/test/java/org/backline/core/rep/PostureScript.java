package org.backline.core.rep;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;

/** Postures by formula: one minimum-jerk movement after the other, in degrees and seconds. */
public final class PostureScript {
    private final double rate;
    private final List<Posture> postures = new ArrayList<>();
    private long samples;
    private double time;
    private double trunk;
    private double flexion;
    private double twist;
    private Quality quality = Quality.GOOD;

    public PostureScript(double rate) {
        this.rate = rate;
    }

    /** @return the postures so far */
    public List<Posture> postures() {
        return List.copyOf(postures);
    }

    /** @return the same as a single node sees it */
    public List<Posture> tilts() {
        return postures.stream().<Posture>map(p -> new TrunkTilt(p.time(), p.trunkInclination(), p.trunkInclinationRate(), p.quality()))
                .toList();
    }

    /** @return time so far [s] */
    public double time() {
        return time;
    }

    public PostureScript hold(double seconds) {
        return move(trunk, flexion, seconds);
    }

    public PostureScript twist(double degrees) {
        twist = degrees;
        return this;
    }

    public PostureScript quality(Quality next) {
        quality = next;
        return this;
    }

    /** Nothing arrives for a while. */
    public PostureScript gap(double seconds) {
        time += seconds;
        samples = (long) Math.ceil(time * rate);
        return this;
    }

    /** Gets down to the bar: 70° of trunk inclination. */
    public PostureScript setUp(double bottomFlexion) {
        return move(70, bottomFlexion, 1.6).hold(1.0);
    }

    /** One rep from the floor to the floor, still at the bottom afterwards. */
    public PostureScript rep(double peakFlexion) {
        return move(45, peakFlexion, 0.7).move(0, 0, 0.9).hold(0.8).move(70, 30, 1.4).hold(0.8);
    }

    /** Stands up without the bar and stays so. */
    public PostureScript standUp(double seconds) {
        return move(0, 0, 1.2).hold(seconds);
    }

    /** Moves to a trunk inclination and a lumbar flexion. */
    public PostureScript move(double toTrunk, double toFlexion, double seconds) {
        return moveRounding(toTrunk, toFlexion, 0, seconds);
    }

    /** The same, rounding by so much more in the middle of the way. */
    public PostureScript moveRounding(double toTrunk, double toFlexion, double extra, double seconds) {
        double start = time;
        double fromTrunk = trunk;
        double fromFlexion = flexion;
        for (time = start; samples / rate < start + seconds; samples++) {
            double s = (samples / rate - start) / seconds;
            double share = s * s * s * (10 + s * (6 * s - 15));
            double speed = 30 * s * s * (s - 1) * (s - 1) / seconds;
            double rounding = extra * Math.pow(Math.sin(Math.PI * s), 2);
            add(fromTrunk + share * (toTrunk - fromTrunk), fromFlexion + share * (toFlexion - fromFlexion) + rounding,
                    speed * (toTrunk - fromTrunk));
        }
        time = start + seconds;
        trunk = toTrunk;
        flexion = toFlexion;
        return this;
    }

    private void add(double trunkNow, double flexionNow, double trunkRate) {
        postures.add(new LumbarPosture(samples / rate, Angle.ofDegrees(flexionNow), 0, 0, Angle.ofDegrees(twist),
                Angle.ofDegrees(trunkNow - flexionNow), Angle.ofDegrees(trunkNow), Angle.ofDegrees(trunkRate), 0.01, quality));
    }
}
