package org.backline.gui.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backline.core.math.Angle;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Refusal;
import org.backline.core.session.Command;
import org.backline.core.session.Command.Calibrate;
import org.backline.core.session.LiftEvent;
import org.backline.gui.calibrate.CalibrationFlow.State;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalibrationFlowTest {
    private final List<Command> said = new ArrayList<>();
    private final CalibrationFlow flow = new CalibrationFlow(said::add);
    private double clock = 100;

    @Test
    void windowsAreSaidOnTheSessionsClockBeforeTheyBegin() {
        reach(State.STEP);

        Calibrate stand = (Calibrate) said.get(0);
        assertThat(stand.step()).isEqualTo(CalibrationStep.STAND);
        assertThat(stand.from()).isGreaterThan(clock);
        assertThat(stand.to() - stand.from()).isEqualTo(5);
    }

    @Test
    void standBendsAndRangeFollowEachOther() {
        take(CalibrationStep.STAND);
        take(CalibrationStep.BEND);
        take(CalibrationStep.RANGE);

        assertThat(flow.state()).isEqualTo(State.DONE);
        assertThat(said).extracting(command -> ((Calibrate) command).step())
                .containsExactly(CalibrationStep.STAND, CalibrationStep.BEND, CalibrationStep.RANGE);
    }

    @Test
    void theRangeCanBeLeftOutAndNothingElse() {
        reach(State.STEP);
        flow.skip();
        assertThat(flow.state()).isEqualTo(State.STEP);

        take(CalibrationStep.STAND);
        take(CalibrationStep.BEND);
        flow.skip();

        assertThat(flow.state()).isEqualTo(State.DONE);
        assertThat(flow.outcome(CalibrationStep.RANGE)).contains(false);
    }

    @Test
    void aRefusedStepComesAgainByItself() {
        reach(State.STEP);
        flow.accept(new LiftEvent.CalibrationRefused(clock, CalibrationStep.STAND, "moving"));
        assertThat(flow.state()).isEqualTo(State.REFUSED);
        assertThat(flow.refusal()).contains("moving");

        reach(State.STEP);
        assertThat(flow.step()).isEqualTo(CalibrationStep.STAND);
        assertThat(said).hasSize(2);
    }

    @Test
    void silenceIsARefusalToo() {
        reach(State.ANSWER);
        reach(State.REFUSED);

        assertThat(flow.refusal()).contains("no-answer");
    }

    @Test
    void whoLeavesIsAskedNothingMore() {
        reach(State.PLACE);
        flow.leave();
        flow.tick(clock + 100);

        assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalHasItsWords(Refusal refusal) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(Guide.refusal(Words.of(locale), refusal.id())).doesNotContain(refusal.id());
        }
    }

    private void take(CalibrationStep step) {
        reach(State.ANSWER);
        assertThat(flow.step()).isEqualTo(step);
        flow.accept(step == CalibrationStep.RANGE
                ? new LiftEvent.RangeChanged(clock, new OwnRange(Angle.ofDegrees(58), OwnRange.Origin.MEASURED))
                : new LiftEvent.Calibrated(clock, new Calibration(Calibration.Kind.STAND, clock, List.of(), 0, 0)));
        assertThat(flow.outcome(step)).contains(true);
    }

    private void reach(State state) {
        if (flow.state() == State.IDLE) {
            flow.start(clock);
        }
        for (int i = 0; i < 1000 && flow.state() != state; i++) {
            clock += 0.1;
            flow.tick(clock);
        }
        assertThat(flow.state()).isEqualTo(state);
    }
}
