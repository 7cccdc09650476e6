package org.backline.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.backline.core.math.Angle;
import org.backline.core.session.LiftEvent.ReferencesChanged;
import org.backline.core.session.ReferenceBand;
import org.backline.gui.chart.Axis;
import org.backline.gui.chart.Plane;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.ScriptedLift;
import org.junit.jupiter.api.Test;

class TiltBandTest {
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.6, 0.6, 0.6).withSingleNode();
    /** Into the third rep. */
    private static final double NOW = ScriptedLift.FIRST + 2 * ScriptedLift.PERIOD + 1;
    private static final Plane PLANE = new Plane(new Rectangle2D.Double(0, 0, 400, 250), new Axis(-18, 2, 3, String::valueOf),
            new Axis(Angle.ofDegrees(-20), Angle.ofDegrees(105), Angle.ofDegrees(30), String::valueOf));
    private static final ReferenceBand REFERENCE = ReferenceBand.of(LIFT.result()).orElseThrow();

    private final DashboardModel model = new DashboardModel(LIFT.plan());

    @Test
    void eachRepThatIsOverLiesOnTheReferenceSet() {
        refer();
        LIFT.tell(NOW, model::accept);

        assertThat(painted(ScriptedLift.FIRST, 9.5)).isTrue();
        assertThat(painted(ScriptedLift.FIRST, -9.5)).isTrue();
        assertThat(painted(ScriptedLift.FIRST, 12)).isFalse();
        assertThat(painted(ScriptedLift.FIRST, -12)).isFalse();
    }

    @Test
    void theOneUnderWayLiesOnItAsLongAsTheLastOneTook() {
        refer();
        LIFT.tell(NOW, model::accept);

        assertThat(painted(ScriptedLift.FIRST + 2 * ScriptedLift.PERIOD, 0)).isTrue();
    }

    @Test
    void withoutReferenceThereIsNone() {
        LIFT.tell(NOW, model::accept);

        assertThat(painted(ScriptedLift.FIRST, 0)).isFalse();
    }

    private void refer() {
        model.accept(new ReferencesChanged(0, "deadlift", List.of(REFERENCE)));
    }

    /** @return whether something is where the reference set's reps turn, so many degrees higher, in the rep that starts there */
    private boolean painted(double start, double higher) {
        BufferedImage image = new BufferedImage(400, 250, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new TiltBand(model).paint(g, PLANE, NOW, Color.WHITE);
        g.dispose();
        double turn = LIFT.result().reps().get(0).rep().turn() - LIFT.result().reps().get(0).rep().start();
        int x = (int) PLANE.x(start + turn - NOW);
        int y = (int) PLANE.y(REFERENCE.median().get(ReferenceBand.TURN) + Angle.ofDegrees(higher));
        return image.getRGB(x, y) == Color.WHITE.getRGB();
    }
}
