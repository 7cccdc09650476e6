package org.backline.core.posture;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.backline.core.math.Angle;
import org.backline.core.math.LowPass;
import org.backline.core.math.LowPassMemory;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;

/**
 * What bends forward tell of one node: the axis it turned about, in the sensor's frame, pointing to the person's left. The axis is the
 * first principal component of angular rate (Pacher 2020; Kong 2016), low-passed at 5 Hz, where it is faster than 15 °/s.
 *
 * @param left      unit vector, sensor frame
 * @param planarity share of the angular rate's power along it, 0…1
 * @param depth     furthest inclination from quiet standing [rad]
 */
record HingeFit(Vector3D left, double planarity, double depth) {
    private static final double CUT_OFF = 5;
    private static final double SLOWEST = Angle.ofDegrees(15);
    private static final double DEEP = 0.8;

    /**
     * @param bends one list for each time the person bent: attitudes of this node, in order
     * @param up    the earth's up in quiet standing, sensor frame
     * @return empty if nothing turned
     */
    static Optional<HingeFit> of(List<List<Attitude>> bends, Vector3D up, double rate) {
        RealMatrix power = new Array2DRowRealMatrix(3, 3);
        bends.forEach(bend -> addPower(power, bend, LowPass.ofCutOff(Math.min(CUT_OFF, rate / 4), 1 / rate)));
        if (power.getTrace() == 0) {
            return Optional.empty();
        }
        EigenDecomposition axes = new EigenDecomposition(power);
        double depth = bends.stream().flatMap(List::stream).mapToDouble(a -> Vector3D.angle(upOf(a), up)).max().orElse(0);
        Vector3D deep = bends.stream().flatMap(List::stream).map(HingeFit::upOf).filter(u -> Vector3D.angle(u, up) > DEEP * depth)
                .reduce(Vector3D.ZERO, Vector3D::add);
        Vector3D axis = new Vector3D(axes.getEigenvector(0).toArray());
        boolean toTheLeft = axis.dotProduct(Vector3D.crossProduct(deep, up)) > 0;
        return Optional.of(new HingeFit(toTheLeft ? axis : axis.negate(), axes.getRealEigenvalue(0) / power.getTrace(), depth));
    }

    private static void addPower(RealMatrix power, List<Attitude> bend, LowPass filter) {
        LowPassMemory memory = new LowPassMemory(3);
        for (Attitude attitude : bend) {
            memory.update(filter, attitude.angularRate().toArray());
            double[] rate = memory.output();
            if (new Vector3D(rate).getNorm() > SLOWEST) {
                for (int i = 0; i < 3; i++) {
                    for (int j = 0; j < 3; j++) {
                        power.addToEntry(i, j, rate[i] * rate[j]);
                    }
                }
            }
        }
    }

    private static Vector3D upOf(Attitude attitude) {
        return Rotations.rotate(attitude.sensorToEarth().getConjugate(), Vector3D.PLUS_K);
    }
}
