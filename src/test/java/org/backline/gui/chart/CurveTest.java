package org.backline.gui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.posture.TrunkTilt;
import org.backline.gui.model.Trace;
import org.junit.jupiter.api.Test;

class CurveTest {
    private static final Plane PLANE = new Plane(new Rectangle2D.Double(0, 0, 100, 100), new Axis(-10, 0, 1, String::valueOf),
            new Axis(0, 1, 0.1, String::valueOf));

    @Test
    void aPeakOfASingleSampleIsStillSeen() {
        List<Posture> postures = postures(0, 10, 0.005);
        postures.set(777, tilt(postures.get(777).time(), 0.9));
        Trace trace = Trace.of(postures);

        assertThat(Curve.of(trace, PLANE, 10, trace::trunk).getBounds2D().getMinY()).isCloseTo(10, within(1e-6));
    }

    @Test
    void thereAreFewPointsHoweverManySamples() {
        Trace trace = Trace.of(postures(0, 10, 0.001));

        assertThat(points(Curve.of(trace, PLANE, 10, trace::trunk))).isLessThan(200);
    }

    @Test
    void aHoleBreaksTheCurve() {
        List<Posture> postures = postures(0, 4, 0.01);
        postures.addAll(postures(4.2, 10, 0.01));
        Trace trace = Trace.of(postures);

        assertThat(pieces(Curve.of(trace, PLANE, 10, trace::trunk))).isEqualTo(2);
    }

    @Test
    void aShortHoleIsDrawnThrough() {
        List<Posture> postures = postures(0, 4, 0.01);
        postures.addAll(postures(4.08, 10, 0.01));
        Trace trace = Trace.of(postures);

        assertThat(pieces(Curve.of(trace, PLANE, 10, trace::trunk))).isEqualTo(1);
    }

    @Test
    void whatIsNoNumberIsLeftOut() {
        Trace trace = Trace.of(postures(0, 10, 0.01));

        assertThat(pieces(Curve.of(trace, PLANE, 10, trace::flexion))).isZero();
    }

    private static List<Posture> postures(double from, double to, double step) {
        List<Posture> postures = new ArrayList<>();
        for (int i = 0; from + i * step < to; i++) {
            postures.add(tilt(from + i * step, 0.1));
        }
        return postures;
    }

    private static Posture tilt(double time, double tilt) {
        return new TrunkTilt(time, tilt, 0, Quality.GOOD);
    }

    private static int pieces(Path2D path) {
        return count(path, true);
    }

    private static int points(Path2D path) {
        return count(path, false);
    }

    private static int count(Path2D path, boolean onlyStarts) {
        int count = 0;
        double[] at = new double[6];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            if (each.currentSegment(at) == PathIterator.SEG_MOVETO || !onlyStarts) {
                count++;
            }
        }
        return count;
    }
}
