package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.backline.core.alert.Suspicion;
import org.backline.core.math.Angle;
import org.backline.core.metric.Absence;
import org.backline.core.metric.Metrics;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.PostureScript;
import org.backline.core.session.LiftEvent.AlertsWithheld;
import org.backline.core.session.LiftEvent.RepCompleted;
import org.backline.core.session.LiftEvent.SetRefined;
import org.junit.jupiter.api.Test;

/** Flexion beyond one's own range: live nobody can tell a slipped node from a range measured too small; the set's figures can. */
class SmallRangeTest extends ScriptedLifting {
    private static final Conditions SMALL = new Conditions(Calibration.Kind.STAND_AND_BENDS,
            new OwnRange(Angle.ofDegrees(30), OwnRange.Origin.MEASURED), Exercises.DEADLIFT.limits(), OptionalDouble.empty(), List.of());

    @Test
    void nothingSoundsWhileItMayBeASlippedNode() {
        lift(54);

        assertThat(of(AlertsWithheld.class)).extracting(AlertsWithheld::reason).contains(Suspicion.SLIPPED.id());
        assertThat(of(RepCompleted.class).get(0).result().over()).isFalse();
    }

    @Test
    void onceOverWhatABackCanDoWasOverTheLine() {
        lift(54);

        assertThat(refined().reps()).hasSize(3).allMatch(RepResult::over);
        assertThat(refined().reps()).allSatisfy(rep -> assertThat(rep.value(Metrics.PEAK_SHARE.id()).orElseThrow()).isGreaterThan(1.5));
    }

    @Test
    void whatNoBackCanDoIsNotKnown() {
        lift(85);

        assertThat(refined().reps()).isNotEmpty()
                .allMatch(rep -> rep.figures().absence(Metrics.PEAK_FLEXION.id()).filter(Absence.IMPLAUSIBLE::equals).isPresent());
        assertThat(refined().reps()).allMatch(rep -> rep.value(Metrics.PEAK_TRUNK_TILT.id()).isPresent());
    }

    private void lift(double degrees) {
        Lifting small = new Lifting(Exercises.DEADLIFT, () -> SMALL, Hindsight.NONE, Background.NONE, events::add);
        new PostureScript(104).hold(3).setUp(degrees).rep(degrees).rep(degrees).rep(degrees).standUp(20).postures().forEach(small::update);
    }

    private SetResult refined() {
        return of(SetRefined.class).get(0).result();
    }
}
