package org.backline.core.protocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.AxisMap;
import org.backline.core.device.ColumnsProposed;
import org.backline.core.device.ColumnsProposed.Kind;
import org.backline.core.device.ColumnsProposed.Next;
import org.backline.core.device.ColumnsProposed.Reason;
import org.backline.core.math.Angle;

/**
 * One arrangement of the columns, held against a stand and a bend.
 *
 * @param check the poses, if this is the arrangement
 * @param rate  of the lines [Hz]
 * @param time  the unit of the time column, empty if there is none
 */
record LayoutCheck(Layout layout, PoseCheck check, double rate, Optional<String> time) {
    private static final double MOST_ERROR = Angle.ofDegrees(4);
    /** Units of common sensors differ by an eighth at least: the next likely one must be this much further off. */
    private static final double LEAST_RATIO = 2;
    private static final double MUCH_FURTHER = Angle.ofDegrees(3);
    /** Cosine to an axis of the body beyond which a sensor's axis points along it. */
    private static final double ALONG = 0.8;

    static LayoutCheck of(Layout layout, SurveyRows rows, double rate, Optional<String> time) {
        return new LayoutCheck(layout, new PoseCheck(rows, layout, rate), rate, time);
    }

    /** @param before what is concluded already @return what can be proposed by now if the columns are arranged so */
    ColumnsProposed propose(List<Reason> before) {
        List<Reason> reasons = new ArrayList<>(before);
        Optional<PoseCheck.Still> still = check.still();
        if (still.isEmpty()) {
            return new ColumnsProposed(Next.STAND, "", 0, reasons);
        }
        reasons.add(new Reason(Kind.REST, still.get().norm(), still.get().unit().name()));
        if (!layout.hasGyroscopes()) {
            reasons.add(new Reason(Kind.NO_GYROSCOPE, 0, ""));
            return new ColumnsProposed(Next.NONE, "", 0, reasons);
        }
        return check.bent(still.get()).map(bent -> compare(still.get(), bent, reasons))
                .orElseGet(() -> new ColumnsProposed(Next.BEND, "", 0, reasons));
    }

    private ColumnsProposed compare(PoseCheck.Still still, PoseCheck.Bent bent, List<Reason> reasons) {
        PoseCheck.Rate found = check.rate(still, 1);
        PoseCheck.Rate opposite = check.rate(still, -1);
        reasons.add(new Reason(Kind.TILT, found.error(), found.unit().name()));
        if (opposite.error() < MOST_ERROR && LEAST_RATIO * opposite.error() < found.error()) {
            reasons.add(new Reason(Kind.OPPOSITE, opposite.error(), ""));
            return new ColumnsProposed(Next.NONE, "", 0, reasons);
        }
        if (found.error() > MOST_ERROR || found.next() < LEAST_RATIO * found.error()) {
            return new ColumnsProposed(Next.BEND, "", 0, reasons);
        }
        String order = order(bent);
        String axes = axes(still, bent);
        reasons.add(new Reason(Kind.ORDER, 0, order));
        reasons.add(new Reason(Kind.AXES, 0, axes));
        String names = layout.names("t_" + time.orElse(""), still.unit().name(), found.unit().name());
        return new ColumnsProposed(Next.ACCEPT, words(order, axes) + names, 1 - found.error() / found.next(), reasons);
    }

    private String words(String order, String axes) {
        return (time.isPresent() ? "" : String.format(Locale.ROOT, "rate=%.1f ", rate))
                + (order.isEmpty() ? "" : "positions=" + order + " ") + (axes.isEmpty() ? "" : "axes=" + axes + " ");
    }

    /** Bending forward, the upper node leans as far as the lower one and the back's own flexion besides. */
    private static String order(PoseCheck.Bent bent) {
        if (bent.tilt().size() < 2) {
            return "";
        }
        double further = bent.tilt().get(1) - bent.tilt().get(0);
        return further > MUCH_FURTHER ? "S,T12" : further < -MUCH_FURTHER ? "T12,S" : "";
    }

    private String axes(PoseCheck.Still still, PoseCheck.Bent bent) {
        List<String> all = IntStream.range(0, layout.nodes().size())
                .mapToObj(node -> mounted(check.up(still, node), bent.up().get(node))).flatMap(Optional::stream).toList();
        return all.size() < layout.nodes().size() ? "" : String.join(",", all);
    }

    /** Leaning forward, what was up in the sensor moves towards its back. */
    private static Optional<String> mounted(Vector3D standing, Vector3D bent) {
        Vector3D back = bent.subtract(bent.dotProduct(standing), standing);
        int superior = nearest(standing);
        int anterior = back.getNorm() < 1e-6 ? -1 : nearest(back.normalize().negate());
        return IntStream.of(0, 1, 2, 8, 9, 10).mapToObj(right -> AxisMap.ofAxes(anterior, superior, right))
                .flatMap(Optional::stream).findFirst().map(LayoutCheck::text);
    }

    /** @return the sensor axis that points there, −1 if none nearly does */
    private static int nearest(Vector3D direction) {
        double[] along = direction.toArray();
        return IntStream.range(0, 3).filter(axis -> Math.abs(along[axis]) > ALONG)
                .map(axis -> axis + (along[axis] < 0 ? AxisMap.NEGATIVE : 0)).findFirst().orElse(-1);
    }

    private static String text(AxisMap map) {
        return IntStream.of(map.anterior(), map.superior(), map.right())
                .mapToObj(axis -> ((axis & AxisMap.NEGATIVE) == 0 ? "+" : "-") + (char) ('x' + (axis & 3)))
                .collect(Collectors.joining());
    }
}
