package org.backline.core.simulation;

import static org.backline.core.simulation.Coordinate.AXIAL_ROTATION;
import static org.backline.core.simulation.Coordinate.FLEXION;
import static org.backline.core.simulation.Coordinate.HEADING;
import static org.backline.core.simulation.Coordinate.HIPS_X;
import static org.backline.core.simulation.Coordinate.HIPS_Y;
import static org.backline.core.simulation.Coordinate.HIPS_Z;
import static org.backline.core.simulation.Coordinate.LATERAL_BENDING;
import static org.backline.core.simulation.Coordinate.LOWER_WOBBLE;
import static org.backline.core.simulation.Coordinate.PELVIC_LIST;
import static org.backline.core.simulation.Coordinate.PELVIC_TILT;
import static org.backline.core.simulation.Coordinate.UPPER_WOBBLE;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/** Hips, pelvis and thorax as a chain, a node on each of the two. Segment axes: x forward, y left, z up. */
final class Body {
    private final Lifter lifter;
    private final Motion motion;

    Body(Lifter lifter, Motion motion) {
        this.lifter = lifter;
        this.motion = motion;
    }

    /** The places where nodes sit, in the axes of their segments, turned with the skin. */
    record NodeFrames(RigidFrame lower, RigidFrame upper) {
    }

    NodeFrames nodes(double time) {
        Jet flexion = motion.at(FLEXION, time);
        Jet slip = flexion.times(lifter.skinSlip());
        RigidFrame pelvis = pelvis(time);
        RigidFrame lower = pelvis.shifted(lifter.sacrum()).turned(Vector3D.PLUS_J, motion.at(LOWER_WOBBLE, time).plus(slip));
        RigidFrame upper = thorax(pelvis, flexion, time).shifted(lifter.upper())
                .turned(Vector3D.PLUS_J, motion.at(UPPER_WOBBLE, time).minus(slip));
        return new NodeFrames(lower, upper);
    }

    TruePosture posture(double time) {
        Jet flexion = motion.at(FLEXION, time);
        RigidFrame pelvis = pelvis(time);
        return new TruePosture(time, flexion.value(), motion.at(LATERAL_BENDING, time).value(),
                motion.at(AXIAL_ROTATION, time).value(), pelvis.inclination(), thorax(pelvis, flexion, time).inclination());
    }

    /** @return share of flexion that the nodes together see, since skin lags behind bone */
    double seen() {
        return 1 - 2 * lifter.skinSlip();
    }

    /** @return φ alone [rad] */
    double flexion(double time) {
        return motion.at(FLEXION, time).value();
    }

    private RigidFrame pelvis(double time) {
        return RigidFrame.ofPoint(motion.at(HIPS_X, time).acceleration(), motion.at(HIPS_Y, time).acceleration(),
                        motion.at(HIPS_Z, time).acceleration())
                .turned(Vector3D.PLUS_K, motion.at(HEADING, time))
                .turned(Vector3D.PLUS_J, motion.at(PELVIC_TILT, time))
                .turned(Vector3D.PLUS_I, motion.at(PELVIC_LIST, time));
    }

    private RigidFrame thorax(RigidFrame pelvis, Jet flexion, double time) {
        return pelvis.shifted(lifter.lumbarCentre())
                .turned(Vector3D.PLUS_J, flexion)
                .turned(Vector3D.PLUS_I, motion.at(LATERAL_BENDING, time))
                .turned(Vector3D.PLUS_K, motion.at(AXIAL_ROTATION, time));
    }
}
