package org.backline.bench;

import java.util.List;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.simulation.Simulation;

/**
 * How often the truth lay within two standard deviations of lumbar flexion.
 *
 * @param samples   how many were looked at
 * @param within    how many of them held the truth
 * @param squares   sum of squared errors [rad²]
 * @param variances sum of the claimed variances [rad²]
 */
record Coverage(long samples, long within, double squares, double variances) {
    static final Coverage NONE = new Coverage(0, 0, 0, 0);

    /** @return of what was told live */
    static Coverage of(SimulatedSet set) {
        Simulation simulation = set.simulation();
        return of(simulation, set.live(simulation, set.worn(simulation)));
    }

    /** @return of what is stored and reported */
    static Coverage offline(SimulatedSet set) {
        Simulation simulation = set.simulation();
        return of(simulation, set.offline(simulation, set.worn(simulation)));
    }

    private static Coverage of(Simulation simulation, List<LumbarPosture> postures) {
        Coverage coverage = NONE;
        for (LumbarPosture posture : postures) {
            double error = posture.lumbarFlexion() - simulation.posture(posture.time()).lumbarFlexion();
            double deviation = posture.lumbarFlexionDeviation();
            coverage = coverage.and(new Coverage(1, Math.abs(error) <= 2 * deviation ? 1 : 0, error * error, deviation * deviation));
        }
        return coverage;
    }

    Coverage and(Coverage other) {
        return new Coverage(samples + other.samples, within + other.within, squares + other.squares, variances + other.variances);
    }

    double share() {
        return (double) within / samples;
    }

    /** @return [deg] */
    double rootMeanSquare() {
        return Math.toDegrees(Math.sqrt(squares / samples));
    }

    /** @return root mean square of what was claimed [deg] */
    double claimed() {
        return Math.toDegrees(Math.sqrt(variances / samples));
    }
}
