package org.backline.gui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.app.LinkState;
import org.backline.core.alert.Alert;
import org.backline.core.alert.AlertRules;
import org.backline.core.alert.Severity;
import org.backline.core.device.ColumnsProposed;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.math.Angle;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Quality;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.rep.UsualPeak;
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
    void aZeroThatWasRefusedIsToldWithItsReasonForAWhile() {
        at(3);
        model.accept(new LiftEvent.CalibrationRefused(model.clock(), CalibrationStep.STAND, "strap-moved"));

        assertThat(Statement.of(model, WORDS).message()).isEqualTo(WORDS.text("refused.strap-moved"));
        assertThat(model.mounting().refused(model.clock() + 9)).isEmpty();
    }

    @Test
    void aStrapThatSendsNumbersAloneAsksForWhatTellsThemApart() {
        model.tick(Optional.of(new LinkState(LinkState.Phase.SEARCHING, "", "", 0, true, OptionalDouble.empty(), Instant.EPOCH)), 0);
        assertThat(Statement.of(model, WORDS).message()).isEqualTo("Looking for a strap … no port seen");

        for (ColumnsProposed.Next next : ColumnsProposed.Next.values()) {
            model.accept(new LiftEvent.StrapReported(0, new ColumnsProposed(next, "", 0, List.of())));
            assertThat(Statement.of(model, WORDS).message()).isEqualTo(WORDS.text("live.columns." + next));
        }
    }

    @Test
    void aLineInDegreesIsToldInDegreesFirst() {
        at(ScriptedLift.FIRST + 0.5);
        Limits limits = new Limits(FlexionLimit.ofAngle(Angle.ofDegrees(29)), FlexionLimit.ofAngle(Angle.ofDegrees(40)));
        model.accept(new LiftEvent.ConditionsChanged(7, "deadlift", new Conditions(
                Calibration.Kind.STAND, model.terms().range(), limits, model.terms().load(), List.of())));

        assertThat(Statement.line(model, WORDS)).isEqualTo("Your line is 40°, 69\u202F% of the range");
    }

    @Test
    void theRuleThatFiredIsNamedWithItsNumber() {
        at(ScriptedLift.FIRST + 0.5);
        raise("over-change", 7, 38, 38);
        move(7.1, 39);

        assertThat(Statement.of(model, WORDS)).isEqualTo(new Statement(Level.ROUND, Frame.BLACK,
                "+13° since lift-off, your line is +12°"));
    }

    @Test
    void anArchIsToldInDegrees() {
        at(ScriptedLift.FIRST + 0.5);
        raise("over-arch", 7, -15, -15);
        move(7.1, -17);

        assertThat(Statement.of(model, WORDS)).isEqualTo(new Statement(Level.ARCH, Frame.BLACK, "Your line is −15°"));
        assertThat(FigureView.reading(model, model.figure().value().orElseThrow(), WORDS)).isEqualTo(new FigureView.Reading("−17", "°"));
        assertThat(CaptionLine.kind(model, WORDS)).isEqualTo("furthest arch of this rep");
    }

    @Test
    void moreThanUsualIsHeldAgainstTheUsual() {
        at(ScriptedLift.FIRST + 0.5);
        model.accept(new LiftEvent.ConditionsChanged(7, "deadlift", new Conditions(Calibration.Kind.STAND, model.terms().range(),
                model.terms().limits().withUsual(Optional.of(UsualPeak.said(Angle.ofDegrees(28)))), model.terms().load(), List.of())));
        raise("near-usual", 7, 37, 36);

        assertThat(Statement.of(model, WORDS)).isEqualTo(new Statement(Level.NEAR, Frame.FILLED, "9° more than your usual"));
    }

    @Test
    void whyThereAreNoAlertsIsTold() {
        at(ScriptedLift.FIRST + 0.5);
        model.accept(new LiftEvent.AlertsWithheld(7, 1, 1, "poor-data"));

        assertThat(Statement.of(model, WORDS)).isEqualTo(new Statement(Level.OK, Frame.OUTLINE, "no alerts: gap in the data"));
    }

    @Test
    void restTellsWhichRepCrossedWhichLine() {
        assertThat(at(40)).isEqualTo(new Statement(Level.ROUND, Frame.OUTLINE, "Rep 3 · Your line is 80\u202F%"));
    }

    @Test
    void theFigureHasItsUncertaintyBesideIt() {
        at(ScriptedLift.FIRST + 0.5);
        assertThat(CaptionLine.degrees(model, WORDS)).isEqualTo("35° ±7° of your 58° range");
    }

    @Test
    void silenceTellsItsAge() {
        at(ScriptedLift.FIRST + 0.5);
        model.tick(connected(), SECOND + 1_200_000_000L);

        assertThat(Statement.of(model, WORDS)).isEqualTo(new Statement(Level.NO_DATA, Frame.BROKEN, "1.2 s old"));
    }

    @Test
    void aFailureTellsItsReason() {
        model.tick(Optional.of(new LinkState(LinkState.Phase.FAILED, "port busy", "", 0, true, OptionalDouble.empty(), Instant.EPOCH)), 0);

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

        assertThat(PhaseLine.chips(model, WORDS)).containsExactly("not calibrated yet", "typical range, not yours");
        assertThat(CaptionLine.degrees(model, WORDS)).endsWith("of a typical 55° range");
    }

    @Test
    void nodesThatSitElsewhereAreNamedByTheirSites() {
        at(3);
        model.accept(new LiftEvent.StrapReported(3, new StreamDescribed(true, 100, List.of(
                new NodeStream(new Node(0, Site.T7), true, Optional.empty()),
                new NodeStream(new Node(1, Site.L3), true, Optional.empty())))));

        assertThat(PhaseLine.chips(model, WORDS)).contains("T7 against L3, not the lower back");
    }

    @Test
    void aRecordingIsOpenedPlayedAndPausedAndNeverLookedFor() {
        model.tick(played(LinkState.Phase.SEARCHING, 1), 0);
        assertThat(List.of(PhaseLine.phase(model, WORDS), LinkStrip.state(model, WORDS))).containsExactly("OPENING", "Opening …");

        LIFT.tell(ScriptedLift.FIRST + 0.5, model::accept);
        model.tick(played(LinkState.Phase.CONNECTED, 1), SECOND);
        assertThat(List.of(PhaseLine.phase(model, WORDS), LinkStrip.state(model, WORDS))).containsExactly("REPLAY 1×", "Recording plays");

        model.tick(played(LinkState.Phase.CONNECTED, 0), 2 * SECOND);
        assertThat(List.of(PhaseLine.phase(model, WORDS), LinkStrip.state(model, WORDS))).containsExactly("PAUSED", "Recording paused");
    }

    private static Optional<LinkState> played(LinkState.Phase phase, double pace) {
        return Optional.of(new LinkState(phase, "", "", 0, true, OptionalDouble.of(pace), Instant.EPOCH));
    }

    private void raise(String rule, double time, double degrees, double line) {
        Severity severity = AlertRules.of(rule).orElseThrow().severity();
        model.accept(new LiftEvent.AlertRaised(time, 1, 1, new Alert(rule, severity, time - 0.15, Angle.ofDegrees(degrees),
                Angle.ofDegrees(line))));
    }

    private void move(double time, double degrees) {
        model.accept(new LiftEvent.PostureUpdated(new LumbarPosture(time, Angle.ofDegrees(degrees), 0, 0, 0, 0, 0, 0, 0.01, Quality.GOOD)));
    }

    private Statement at(double time) {
        model.begin(LIFT.plan());
        model.tick(connected(), 0);
        LIFT.tell(time, model::accept);
        model.tick(connected(), SECOND);
        return Statement.of(model, WORDS);
    }

    private static Optional<LinkState> connected() {
        return Optional.of(new LinkState(LinkState.Phase.CONNECTED, "", "", 0, true, OptionalDouble.empty(), Instant.EPOCH));
    }
}
