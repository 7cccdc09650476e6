package org.backline.core.simulation;

import static org.backline.core.simulation.LifterRanges.BREATH_ANGLE;
import static org.backline.core.simulation.LifterRanges.BREATH_RATE;
import static org.backline.core.simulation.LifterRanges.LUMBAR_ABOVE;
import static org.backline.core.simulation.LifterRanges.LUMBAR_BEHIND;
import static org.backline.core.simulation.LifterRanges.OWN_RANGE;
import static org.backline.core.simulation.LifterRanges.SACRUM_ABOVE;
import static org.backline.core.simulation.LifterRanges.SACRUM_BEHIND;
import static org.backline.core.simulation.LifterRanges.SKIN_SLIP;
import static org.backline.core.simulation.LifterRanges.SWAY_ANGLE;
import static org.backline.core.simulation.LifterRanges.SWAY_RATE;
import static org.backline.core.simulation.LifterRanges.UPPER_ABOVE;
import static org.backline.core.simulation.LifterRanges.UPPER_BEHIND;

import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * One person. Segment axes: x forward, y left, z up; lengths [m], angles [rad].
 *
 * @param sacrum       the lower node from the hip centre
 * @param lumbarCentre where the lumbar spine bends, from the hip centre
 * @param upper        the upper node from the lumbar centre
 * @param ownRange     lumbar flexion of a full forward bend
 * @param breathRate   [Hz]
 * @param breathAngle  how far breathing moves the lumbar spine
 * @param swayRate     [Hz]
 * @param swayAngle    how far standing still is not quite still
 * @param skinSlip     share of the flexion by which each node lags behind its bone
 */
record Lifter(Vector3D sacrum, Vector3D lumbarCentre, Vector3D upper, double ownRange,
              double breathRate, double breathAngle, double swayRate, double swayAngle, double skinSlip) {

    static Lifter drawn(RandomGenerator chance) {
        return new Lifter(place(SACRUM_BEHIND, SACRUM_ABOVE, chance),
                place(LUMBAR_BEHIND, LUMBAR_ABOVE, chance), place(UPPER_BEHIND, UPPER_ABOVE, chance), OWN_RANGE.draw(chance),
                BREATH_RATE.draw(chance), BREATH_ANGLE.draw(chance), SWAY_RATE.draw(chance), SWAY_ANGLE.draw(chance),
                SKIN_SLIP.draw(chance));
    }

    private static Vector3D place(Range behind, Range above, RandomGenerator chance) {
        return new Vector3D(-behind.draw(chance), 0, above.draw(chance));
    }
}
