package org.backline.core.posture;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.backline.core.math.Angle;
import org.backline.core.math.Butterworth;
import org.backline.core.math.Rotations;
import org.backline.core.orientation.Attitude;

/**
 * What bends forward tell of one node: the axis it turned about, in the sensor's frame, pointing to the person's left. The axis is the
 * first principal component of angular rate (Pacher 2020; Kong 2016), low-passed at 5 Hz, where it is faster than 15 °/s or, when someone
 * bends slowly, than half of the fastest.
 *
 * @param left      unit vector, sensor frame
 * @param planarity share of the angular rate's power along it, 0…1
 * @param depth     furthest inclination from quiet standing [rad]
 * @param bends     how many there were
 * @param agreement how far the axes of single bends lie from that of all, root mean square [rad]
 */
record HingeFit(Vector3D left, double planarity, double depth, int bends, double agreement) {
    private static final double CUT_OFF = 5;
    private static final double FAST = Angle.ofDegrees(15);
    private static final double DEEP = 0.8;

    /**
     * @param bends one list for each time the person bent: attitudes of this node, in order
     * @param up    the earth's up in quiet standing, sensor frame
     * @return empty if nothing turned
     */
    static Optional<HingeFit> of(List<List<Attitude>> bends, Vector3D up) {
        List<Vector3D> rates = bends.stream().flatMap(bend -> lowPassed(bend).stream()).toList();
        double fastest = rates.stream().mapToDouble(Vector3D::getNorm).max().orElse(0);
        if (fastest == 0) {
            return Optional.empty();
        }
        RealMatrix power = power(rates, Math.min(FAST, fastest / 2));
        EigenDecomposition axes = new EigenDecomposition(power);
        Vector3D axis = new Vector3D(axes.getEigenvector(0).toArray());
        List<Vector3D> ups = bends.stream().flatMap(List::stream).map(HingeFit::upOf).toList();
        double depth = ups.stream().mapToDouble(u -> Vector3D.angle(u, up)).max().orElse(0);
        Vector3D deep = ups.stream().filter(u -> Vector3D.angle(u, up) > DEEP * depth).reduce(Vector3D.ZERO, Vector3D::add);
        boolean toTheLeft = axis.dotProduct(Vector3D.crossProduct(deep, up)) > 0;
        SingleBends single = new SingleBends(up, axis, depth);
        bends.forEach(single::add);
        return Optional.of(new HingeFit(toTheLeft ? axis : axis.negate(), axes.getRealEigenvalue(0) / power.getTrace(), depth,
                single.count(), single.agreement()));
    }

    private static List<Vector3D> lowPassed(List<Attitude> bend) {
        Butterworth x = Butterworth.lowPass(CUT_OFF);
        Butterworth y = Butterworth.lowPass(CUT_OFF);
        Butterworth z = Butterworth.lowPass(CUT_OFF);
        return bend.stream().map(a -> new Vector3D(x.update(a.time(), a.angularRate().getX()),
                y.update(a.time(), a.angularRate().getY()), z.update(a.time(), a.angularRate().getZ()))).toList();
    }

    /** Σ ωωᵀ over what is faster than {@code slowest}. */
    private static RealMatrix power(List<Vector3D> rates, double slowest) {
        RealMatrix power = new Array2DRowRealMatrix(3, 3);
        for (Vector3D rate : rates) {
            if (rate.getNorm() > slowest) {
                RealVector omega = new ArrayRealVector(rate.toArray());
                power = power.add(omega.outerProduct(omega));
            }
        }
        return power;
    }

    private static Vector3D upOf(Attitude attitude) {
        return Rotations.rotate(attitude.sensorToEarth().getConjugate(), Vector3D.PLUS_K);
    }
}
