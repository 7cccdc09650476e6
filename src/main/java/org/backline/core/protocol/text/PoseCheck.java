package org.backline.core.protocol.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.backline.core.math.Angle;
import org.backline.core.math.Gravity;

/**
 * Two poses, a stand and a bend, tell units: standing still the accelerometer reads one g, and from the stand to the bend the integrated
 * gyroscope must tilt the vertical as far as the accelerometer says it did.
 */
final class PoseCheck {
    /** A stand takes so long [s]. */
    private static final double STAND = 1.5;
    /** What is averaged together [s]. */
    private static final double BLOCK = 0.25;
    /** So long, either way, an uncorrected gyroscope is believed [s]. */
    private static final double LONGEST = 12;
    /** Share of one g by which rest may vary. */
    private static final double UNSTEADY = 0.02;
    /** Share of one g by which a unit may be off at rest. */
    private static final double OFF_ONE_G = 0.08;
    /** Share of one g beyond which what is felt is movement, not tilt. */
    private static final double QUICK = 0.15;
    private static final double SHALLOWEST = Angle.ofDegrees(30);
    private static final double CLEARLY = Angle.ofDegrees(10);

    /** One g as accelerometers read it, and what that unit is called. */
    private static final List<Unit> FORCES = List.of(new Unit("g", 1), new Unit("ms2", Gravity.STANDARD), new Unit("mg", 1_000),
            new Unit("g/16384", 16_384), new Unit("g/8192", 8_192), new Unit("g/4096", 4_096), new Unit("g/2048", 2_048));
    private static final double DEGREE = Angle.ofDegrees(1);
    /** Angular rate per count: units, then the usual sensors' ranges (MPU-6050, BMI270 and ICM; LSM6DS). */
    private static final List<Unit> RATES = List.of(new Unit("dps", DEGREE), new Unit("rads", 1), new Unit("mdps", DEGREE / 1e3),
            counts("131"), counts("65.5"), counts("32.8"), counts("16.4"),
            counts("114.286"), counts("57.143"), counts("28.571"), counts("14.286"));

    /** @param size of the unit, in what it measures */
    record Unit(String name, double size) {
    }

    /** @param from first row @param to row after its last @param unit of the accelerometers @param norm what they read */
    record Still(int from, int to, Unit unit, double norm) {
    }

    /** @param tilt of each node from the stand [rad] @param up direction of the specific force in each sensor then */
    record Bent(List<Double> tilt, List<Vector3D> up) {
    }

    /** @param error between integrated rate and accelerometer [rad] @param next that of the next likely unit */
    record Rate(Unit unit, double error, double next) {
    }

    private final SurveyRows rows;
    private final Layout layout;
    private final double rate;

    PoseCheck(SurveyRows rows, Layout layout, double rate) {
        this.rows = rows;
        this.layout = layout;
        this.rate = rate;
    }

    /** @return the quietest stretch in which every accelerometer reads one g in the same unit */
    Optional<Still> still() {
        int length = (int) Math.ceil(STAND * rate);
        int step = Math.max(1, (int) (BLOCK * rate));
        int quietest = -1;
        double least = UNSTEADY;
        for (int from = 0; from + length <= rows.count(); from += step) {
            double unsteadiness = unsteadiness(from, from + length);
            quietest = unsteadiness < least ? from : quietest;
            least = Math.min(unsteadiness, least);
        }
        return quietest < 0 ? Optional.empty() : still(quietest, quietest + length);
    }

    /** @return the furthest that the wearer leaned without haste, if that is far enough */
    Optional<Bent> bent(Still still) {
        int length = Math.max(1, (int) (BLOCK * rate));
        return IntStream.range(0, rows.count() / length).mapToObj(i -> bent(still, i * length, (i + 1) * length))
                .flatMap(Optional::stream).max(Comparator.comparingDouble(PoseCheck::furthest))
                .filter(bent -> furthest(bent) >= SHALLOWEST);
    }

    /** @return the unit that agrees best @param sign 1, or −1 for a gyroscope that turns the other way */
    Rate rate(Still still, int sign) {
        List<Rate> all = RATES.stream().map(unit -> new Rate(unit, error(still, sign * unit.size), 0))
                .sorted(Comparator.comparingDouble(Rate::error)).toList();
        return new Rate(all.get(0).unit, all.get(0).error, all.get(1).error);
    }

    private double unsteadiness(int from, int to) {
        return layout.nodes().stream().mapToDouble(place -> unsteadiness(place.force(), from, to)).max().orElse(1);
    }

    private double unsteadiness(int column, int from, int to) {
        Vector3D mean = rows.mean(column, from, to);
        SummaryStatistics off = new SummaryStatistics();
        for (int row = from; row < to; row++) {
            off.addValue(rows.vector(row, column).distance(mean));
        }
        return mean.getNorm() == 0 ? 1 : Math.sqrt(off.getSumsq() / off.getN()) / mean.getNorm();
    }

    private Optional<Still> still(int from, int to) {
        double[] norms = layout.nodes().stream().mapToDouble(place -> rows.mean(place.force(), from, to).getNorm()).toArray();
        return FORCES.stream().filter(unit -> IntStream.range(0, norms.length)
                .allMatch(node -> Math.abs(norms[node] / unit.size - 1) < OFF_ONE_G)).findFirst()
                .map(unit -> new Still(from, to, unit, norms[0]));
    }

    private Optional<Bent> bent(Still still, int from, int to) {
        List<Vector3D> force = layout.nodes().stream().map(place -> rows.mean(place.force(), from, to)).toList();
        boolean quiet = force.stream().allMatch(vector -> Math.abs(vector.getNorm() / still.unit.size - 1) < QUICK);
        if (!quiet) {
            return Optional.empty();
        }
        List<Double> tilt = IntStream.range(0, force.size()).mapToObj(node -> Vector3D.angle(force.get(node), up(still, node))).toList();
        return Optional.of(new Bent(tilt, force.stream().map(Vector3D::normalize).toList()));
    }

    /** @return specific force of a node in the stand, which points up */
    Vector3D up(Still still, int node) {
        return rows.mean(layout.nodes().get(node).force(), still.from, still.to).normalize();
    }

    private static double furthest(Bent bent) {
        return bent.tilt.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** @return how far apart gyroscope and accelerometer are while the wearer leans, root mean square of the worse node [rad] */
    private double error(Still still, double scale) {
        return IntStream.range(0, layout.nodes().size()).mapToDouble(node -> error(still, node, scale)).max().orElse(Math.PI);
    }

    private double error(Still still, int node, double scale) {
        SummaryStatistics off = new SummaryStatistics();
        int start = (still.from + still.to) / 2;
        follow(still, node, scale, start, 1, off);
        follow(still, node, scale, start, -1, off);
        return off.getN() == 0 ? Math.PI : Math.sqrt(off.getSumsq() / off.getN());
    }

    /** Integrates forwards or backwards from the stand: in a turning sensor, a fixed direction turns the other way. */
    private void follow(Still still, int node, double scale, int start, int step, SummaryStatistics off) {
        Layout.Place place = layout.nodes().get(node);
        Vector3D bias = rows.mean(place.rate(), still.from, still.to);
        Vector3D standing = up(still, node);
        int longest = (int) (LONGEST * rate);
        Vector3D up = standing;
        for (int i = 0; i < longest && start + i * step >= 0 && start + i * step < rows.count(); i++) {
            int row = start + i * step;
            Vector3D turn = rows.vector(row, place.rate()).subtract(bias).scalarMultiply(scale * step / rate);
            up = up.subtract(Vector3D.crossProduct(turn, up)).normalize();
            Vector3D force = rows.vector(row, place.force());
            if (Math.abs(force.getNorm() / still.unit.size - 1) < QUICK && Vector3D.angle(force, standing) > CLEARLY) {
                off.addValue(Vector3D.angle(up, force));
            }
        }
    }

    private static Unit counts(String perDegree) {
        return new Unit("dps/" + perDegree, DEGREE / Double.parseDouble(perDegree));
    }
}
