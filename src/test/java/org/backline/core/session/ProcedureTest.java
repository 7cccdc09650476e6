package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.backline.core.math.Angle;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.CalibrationStep;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Quality;
import org.backline.core.posture.Refusal;
import org.backline.core.rep.Exercises;
import org.backline.core.session.Command.Calibrate;
import org.backline.core.session.Procedure.State;
import org.backline.core.session.Procedure.Step;
import org.backline.report.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcedureTest {
    private final List<Command> said = new ArrayList<>();
    private final Procedure flow = new Procedure(said::add);
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
    void standBendsAndRangeFollowEachOtherThenPractice() {
        take(Step.STAND);
        take(Step.BEND);
        take(Step.RANGE);
        assertThat(flow.step()).isEqualTo(Step.HINGE);
        reach(State.REFUSED);
        reach(State.DONE);

        assertThat(flow.outcome(Step.HINGE)).contains(false);
        assertThat(flow.outcome(Step.ALERTS)).contains(true);
        assertThat(said).extracting(command -> ((Calibrate) command).step())
                .containsExactly(CalibrationStep.STAND, CalibrationStep.BEND, CalibrationStep.RANGE);
    }

    @Test
    void allButTheStandCanBeLeftOut() {
        reach(State.STEP);
        flow.skip(clock);
        assertThat(flow.step()).isEqualTo(Step.STAND);

        take(Step.STAND);
        for (Step each : List.of(Step.BEND, Step.RANGE, Step.HINGE, Step.ALERTS)) {
            assertThat(flow.step()).isEqualTo(each);
            flow.skip(clock);
            assertThat(flow.outcome(each)).contains(false);
        }
        assertThat(flow.state()).isEqualTo(State.DONE);
    }

    @Test
    void aRefusedStepComesAgainByItself() {
        reach(State.STEP);
        flow.accept(new LiftEvent.CalibrationRefused(clock, CalibrationStep.STAND, "moving"));
        assertThat(flow.state()).isEqualTo(State.REFUSED);
        assertThat(flow.refusal()).contains("moving");

        reach(State.STEP);
        assertThat(flow.step()).isEqualTo(Step.STAND);
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
            assertThat(Words.of(locale).has("refused." + refusal.id())).isTrue();
        }
    }

    @Test
    void everyStepHasItsWords() {
        for (Step each : Step.values()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertThat(List.of("calibrate." + each, "calibrate." + each + ".text", "calibrate." + each + ".step"))
                        .allMatch(Words.of(locale)::has);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"60, 20, LEAD, ''", "30, 10, REFUSED, hinge-shallow", "60, 45, REFUSED, hinge-rounded"})
    void aHingeIsJudgedByTrunkAndLowerBack(double trunk, double flexion, State expected, String reason) {
        take(Step.STAND);
        take(Step.BEND);
        take(Step.RANGE);
        flow.accept(new LiftEvent.ConditionsChanged(clock, "deadlift", new Conditions(Calibration.Kind.STAND, OwnRange.POPULATION,
                Exercises.DEADLIFT.limits(), OptionalDouble.empty(), List.of())));
        reach(State.STEP);
        flow.accept(new LiftEvent.PostureUpdated(new LumbarPosture(clock + 4, Angle.ofDegrees(flexion), 0, 0, 0, 0, Angle.ofDegrees(trunk),
                0, 0,
                Quality.GOOD)));
        reach(expected);

        assertThat(flow.refusal().orElse("")).isEqualTo(reason);
        assertThat(flow.outcome(Step.HINGE).isPresent()).isEqualTo(reason.isEmpty());
    }

    private void take(Step step) {
        reach(State.ANSWER);
        assertThat(flow.step()).isEqualTo(step);
        flow.accept(step == Step.RANGE
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
