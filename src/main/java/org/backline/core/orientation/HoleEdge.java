package org.backline.core.orientation;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;

/**
 * Angular rate at one edge of a hole and how it changes there: of the straight line through what was measured within {@link #SEEN} of it,
 * which is short against a lift and long against what noise and skin make of a slope (decision 0023). Samples that lie further apart than
 * that tell the rate alone.
 *
 * @param rate  [rad/s]
 * @param slope [rad/s²]
 */
record HoleEdge(Vector3D rate, Vector3D slope) {
    private static final double SEEN = 0.1;
    private static final int FEWEST = 3;

    /** @return the last edge before the k-th stride, which a hole precedes */
    static HoleEdge before(List<Stride> strides, int k) {
        List<Stride> seen = new ArrayList<>();
        double edge = strides.get(k - 1).time();
        for (int i = k - 1; i >= 0 && (i == k - 1 || middle(strides.get(i)) >= edge - SEEN && joined(strides.get(i + 1))); i--) {
            seen.add(strides.get(i));
        }
        return line(seen, edge);
    }

    /** @return the edge that the k-th stride begins with */
    static HoleEdge after(List<Stride> strides, int k) {
        List<Stride> seen = new ArrayList<>();
        double edge = strides.get(k).time() - strides.get(k).span();
        for (int i = k; i < strides.size() && (i == k || middle(strides.get(i)) <= edge + SEEN && joined(strides.get(i))); i++) {
            seen.add(strides.get(i));
        }
        return line(seen, edge);
    }

    /**
     * @param seconds length of the hole
     * @return mean rate between two edges [rad/s], of the cubic that has both rates and both slopes (Hermite)
     */
    static Vector3D meanRate(HoleEdge before, HoleEdge after, double seconds) {
        return before.rate.add(after.rate).scalarMultiply(0.5).add(seconds / 12, before.slope.subtract(after.slope));
    }

    private static boolean joined(Stride stride) {
        return stride.follows() && stride.hole() == 0;
    }

    private static double middle(Stride stride) {
        return stride.time() - stride.span() / 2;
    }

    private static HoleEdge line(List<Stride> seen, double edge) {
        double away = seen.stream().mapToDouble(stride -> middle(stride) - edge).average().orElse(0);
        Vector3D mean = seen.stream().map(Stride::rate).reduce(Vector3D.ZERO, Vector3D::add).scalarMultiply(1.0 / seen.size());
        if (seen.size() < FEWEST) {
            return new HoleEdge(seen.get(0).rate(), Vector3D.ZERO);
        }
        double squares = 0;
        Vector3D sum = Vector3D.ZERO;
        for (Stride stride : seen) {
            double off = middle(stride) - edge - away;
            squares += off * off;
            sum = sum.add(off, stride.rate());
        }
        Vector3D slope = sum.scalarMultiply(1 / squares);
        return new HoleEdge(mean.subtract(away, slope), slope);
    }
}
