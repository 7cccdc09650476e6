package org.backline.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backline.app.LinkState;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.math.Angle;
import org.backline.core.posture.Calibration;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Conditions;
import org.backline.core.session.LiftEvent;
import org.backline.gui.live.Statement.Frame;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.Level;
import org.backline.gui.model.ScriptedLift;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final ScriptedLift LIFT = ScriptedLift.ofPeaks(0.59, 0.72, 0.84);

    private final DashboardModel model = new DashboardModel(LIFT.plan());

    @Test
    void areaGrowsWithTheLevel() {
        assertThat(at(ScriptedLift.FIRST + 0.5)).isEqualTo(new Statement(Level.OK, Frame.OUTLINE, "Your line is 80\u202F%"));
        assertThat(at(ScriptedLift.FIRST + ScriptedLift.PERIOD + 0.5).frame()).isEqualTo(Frame.FILLED);
        assertThat(at(ScriptedLift.FIRST + 2 * ScriptedLift.PERIOD + 0.5).frame()).isEqualTo(Frame.BLACK);
    }

    @Test
    void waitingIsQuietAndSaysHowToBegin() {
        assertThat(at(3)).isEqualTo(new Statement(Level.OK, Frame.QUIET, "Bend down to start, or press Space"));
    }

    @Test
    void aLineInDegreesIsToldInDegreesFirst() {
        at(ScriptedLift.FIRST + 0.5);
        Limits limits = new Limits(FlexionLimit.ofAngle(Angle.ofDegrees(29)), FlexionLimit.ofAngle(Angle.ofDegrees(40)));
        model.accept(new LiftEvent.ConditionsChanged(7, "deadlift", new Conditions(
                Calibration.Kind.STAND, model.range(), limits, model.load())));

        assertThat(Statement.line(model, WORDS)).isEqualTo("Your line is 40°, 69\u202F% of the range");
    }

    @Test
    void silenceTellsItsAge() {
        at(ScriptedLift.FIRST + 0.5);
        model.tick(connected(), SECOND + 1_200_000_000L);

        assertThat(Statement.of(model, WORDS)).isEqualTo(new Statement(Level.NO_DATA, Frame.BROKEN, "1.2 s old"));
    }

    @Test
    void aFailureTellsItsReason() {
        model.tick(Optional.of(new LinkState(LinkState.Phase.FAILED, "port busy", 0, true)), 0);

        assertThat(Statement.of(model, WORDS).message()).isEqualTo("port busy");
    }

    @Test
    void aSingleNodeHasNoLine() {
        ScriptedLift single = LIFT.withSingleNode();
        model.tick(connected(), 0);
        single.tell(ScriptedLift.FIRST + 0.5, model::accept);
        model.tick(connected(), SECOND);

        assertThat(Statement.of(model, WORDS)).isEqualTo(new Statement(Level.OK, Frame.OUTLINE, ""));
        assertThat(PhaseLine.chips(model, WORDS)).containsExactly("Single sensor: trunk tilt, not lumbar flexion");
        assertThat(CaptionLine.kind(model, WORDS)).isEqualTo("trunk tilt");
        assertThat(CaptionLine.degrees(model, WORDS)).isEmpty();
    }

    @Test
    void whatIsNotCalibratedIsLabelledSo() {
        ScriptedLift nominal = LIFT.uncalibrated();
        model.begin(nominal.plan());
        model.tick(connected(), 0);
        nominal.tell(ScriptedLift.FIRST + 0.5, model::accept);
        model.tick(connected(), SECOND);

        assertThat(PhaseLine.chips(model, WORDS)).containsExactly("nominal mounting, not calibrated", "typical range, not yours");
        assertThat(CaptionLine.degrees(model, WORDS)).endsWith("of a typical 55° range");
    }

    @Test
    void nodesThatSitElsewhereAreNamedByTheirSites() {
        at(3);
        model.accept(new LiftEvent.StrapReported(3, new StreamDescribed(true, 100, List.of(
                new NodeStream(new Node(0, Site.T7), true, Optional.empty()), new NodeStream(new Node(1, Site.L3), true, Optional.empty())))));

        assertThat(PhaseLine.chips(model, WORDS)).contains("T7 against L3, not the lower back");
    }

    private Statement at(double time) {
        model.begin(LIFT.plan());
        model.tick(connected(), 0);
        LIFT.tell(time, model::accept);
        model.tick(connected(), SECOND);
        return Statement.of(model, WORDS);
    }

    private static Optional<LinkState> connected() {
        return Optional.of(new LinkState(LinkState.Phase.CONNECTED, "", 0, true));
    }
}
