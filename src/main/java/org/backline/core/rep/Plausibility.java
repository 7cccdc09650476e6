package org.backline.core.rep;

import java.util.ArrayDeque;
import java.util.Deque;
import org.backline.core.math.Angle;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;

/** Whether what looks like a lift can be one: nobody lifts a bar lying, or turning aside (definitions.md#reps-and-sets). */
final class Plausibility {
    /** A good morning of somebody supple who rounds passes 120°; nobody lifts a bar beyond this. */
    private static final double LYING = Angle.ofDegrees(135);
    private static final double TWISTED = Angle.ofDegrees(25);
    /** A movement is found out so long after it began, at most [s]. */
    private static final double MEMORY = 3.0;

    private final PelvicHeading pelvis;
    private final Deque<Twist> recent = new ArrayDeque<>();
    private double lowestTwist;
    private double highestTwist;
    private boolean lying;

    /** How far the thorax is turned against the feet, but for a constant [rad]. */
    private record Twist(double time, double angle) {
    }

    /** @param pelvis how the pelvis is turned; the feet stay where they are while somebody bends */
    Plausibility(PelvicHeading pelvis) {
        this.pelvis = pelvis;
    }

    /** Begins anew with a movement that began at that time [s]. */
    void restart(double time) {
        lowestTwist = Double.POSITIVE_INFINITY;
        highestTwist = Double.NEGATIVE_INFINITY;
        lying = false;
        recent.stream().filter(twist -> twist.time() >= time).forEach(this::extend);
    }

    void update(Posture posture) {
        lying |= Math.abs(posture.trunkInclination()) > LYING;
        double spine = posture instanceof LumbarPosture lumbar ? lumbar.lumbarAxialRotation() : 0;
        Twist twist = new Twist(posture.time(), pelvis.heading() + spine);
        extend(twist);
        recent.addLast(twist);
        while (posture.time() - recent.getFirst().time() > MEMORY) {
            recent.removeFirst();
        }
    }

    boolean holds() {
        return !lying && !(highestTwist - lowestTwist > TWISTED);
    }

    private void extend(Twist twist) {
        lowestTwist = Math.min(lowestTwist, twist.angle());
        highestTwist = Math.max(highestTwist, twist.angle());
    }
}
