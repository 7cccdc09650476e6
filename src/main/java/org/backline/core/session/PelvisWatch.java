package org.backline.core.session;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.rep.BarDrop;
import org.backline.core.rep.HipHeight;
import org.backline.core.rep.HipRise;
import org.backline.core.rep.Motion;
import org.backline.core.rep.PelvicHeading;
import org.backline.core.rep.RepCriteria;
import org.backline.core.rep.RepDetector;
import org.backline.core.rep.ShockDetector;
import org.backline.core.rep.WalkingDetector;

/** What the node at the pelvis tells besides posture: steps, hips that rise or sink, where they face, what shakes them. */
final class PelvisWatch {
    private final WalkingDetector walking = new WalkingDetector();
    private final HipRise rise = new HipRise();
    private final HipHeight height = new HipHeight();
    private final PelvicHeading heading = new PelvicHeading();
    private final ShockDetector shocks = new ShockDetector();

    /** Takes attitude of the node and the specific force there [m/s²], earth frame: z up. */
    void update(double time, Quaternion attitude, Vector3D force) {
        heading.update(attitude);
        walking.update(time, force.getNorm());
        rise.update(time, force.getZ());
        height.update(time, force.getZ());
        shocks.update(time, force.getNorm());
    }

    /** @param sinking whether the hips sink in a rep just now, so that the trunk need not tilt */
    void update(Motion motion, boolean sinking) {
        walking.update(motion, sinking);
        rise.update(motion);
    }

    /** @param standing whether a bar may be held at lockout @return a bar that was let go, if that is what shook the body */
    Optional<BarDrop> drop(double time, boolean standing) {
        return shocks.update(time, walking.stepped(time), standing);
    }

    boolean walks(double time) {
        return walking.walking(time);
    }

    /** @return when the last step was [s] */
    double lastStep() {
        return walking.lastStep();
    }

    /** @return when the hips began to rise [s] */
    OptionalDouble rose() {
        return rise.onset();
    }

    /** @return when the bar last touched the floor, as far as that was felt [s] */
    double contact() {
        return shocks.contact();
    }

    /** @return finds reps by what is told here */
    RepDetector reps(RepCriteria criteria) {
        return RepDetector.of(criteria, height, heading);
    }
}
