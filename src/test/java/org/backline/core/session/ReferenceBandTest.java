package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.backline.core.alert.Cue;
import org.backline.core.math.Angle;
import org.backline.core.metric.Figures;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.PostureScript;
import org.backline.core.rep.Rep;
import org.backline.core.session.LiftEvent.AlertCleared;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.CueGiven;
import org.backline.core.session.LiftEvent.SetRefined;
import org.junit.jupiter.api.Test;

class ReferenceBandTest {
    private static final Conditions CONDITIONS = new Conditions(Calibration.Kind.STAND, OwnRange.POPULATION, Exercises.DEADLIFT.limits(),
            OptionalDouble.empty(), List.of());

    private final List<LiftEvent> events = new ArrayList<>();

    @Test
    void theBandIsTheMedianAndTwiceTheMedianDistance() {
        ReferenceBand band = ReferenceBand.of(set(ramps(40, 44, 60))).orElseThrow();

        assertThat(band.tilt()).isFalse();
        assertThat(band.median().get(ReferenceBand.TURN)).isCloseTo(Angle.ofDegrees(44), within(0.01));
        assertThat(band.high(ReferenceBand.TURN)).isCloseTo(Angle.ofDegrees(52), within(0.01));
        assertThat(band.low(ReferenceBand.TURN)).isCloseTo(Angle.ofDegrees(36), within(0.01));
        assertThat(band.median().get(ReferenceBand.END)).isCloseTo(0, within(0.02));
    }

    @Test
    void howFastARepGoesMakesNoDifference() {
        ReferenceBand band = ReferenceBand.of(set(ramps(40, 40))).orElseThrow();
        PostureScript slow = new PostureScript(100).move(40, 40, 3).move(0, 0, 0.7);

        assertThat(band.furthest(new Rep(1, 0, 3, 3.7, Quality.GOOD), slow.hold(1).postures(), ReferenceBand.END).orElseThrow())
                .isLessThan(Angle.ofDegrees(2));
    }

    @Test
    void tiltIsNeverHeldAgainstFlexion() {
        ReferenceBand band = ReferenceBand.of(set(ramps(40, 40))).orElseThrow();
        List<Posture> tilts = ramps(40).tilts();

        assertThat(band.furthest(new Rep(1, 0, 1, 2, Quality.GOOD), tilts, ReferenceBand.END)).isEmpty();
        assertThat(ReferenceBand.of(new SetResult(1, "deadlift", 0, 4, CONDITIONS, reps(2), Figures.NONE, ramps(40, 40).hold(1).tilts()))
                .orElseThrow().tilt()).isTrue();
    }

    @Test
    void oneRepIsNoReference() {
        assertThat(ReferenceBand.of(set(ramps(40)))).isEmpty();
    }

    @Test
    void aRepOfASingleNodeThatDiffersIsToldAndLastsUntilOneThatDoesNot() {
        lift(true, new PostureScript(104).hold(3).setUp(30).rep(30).move(60, 30, 0.3).move(95, 30, 1.5).move(0, 0, 1.2).hold(0.8)
                .move(70, 30, 1.4).hold(0.8).rep(30).standUp(20));

        assertThat(of(AlertRaised.class)).singleElement().satisfies(raised -> {
            assertThat(raised.alert().rule()).isEqualTo("differs");
            assertThat(raised.alert().flexion()).isGreaterThan(Angle.ofDegrees(10));
            assertThat(raised.rep()).isEqualTo(2);
        });
        assertThat(of(AlertCleared.class)).hasSize(1);
        assertThat(of(CueGiven.class)).extracting(CueGiven::cue).doesNotContain(Cue.ROUND, Cue.ARCH);
    }

    @Test
    void repsLikeTheReferenceAreNotTold() {
        lift(true, usual());

        assertThat(of(AlertRaised.class)).isEmpty();
    }

    @Test
    void repsOfTwoNodesAreToldOnlyWhereThatIsWanted() {
        PostureScript rounder = new PostureScript(104).hold(3).setUp(30).rep(30).rep(30).rep(30).standUp(20);
        ReferenceBand straight = reference(false, new PostureScript(104).hold(3).setUp(10).rep(10).rep(10).standUp(20));
        Lifting lifting = lifting();
        lifting.refer(List.of(new Command.UseReference("deadlift", straight, false)));
        rounder.postures().forEach(lifting::update);
        assertThat(of(AlertRaised.class)).isEmpty();

        Lifting wanted = lifting();
        wanted.refer(List.of(new Command.UseReference("deadlift", straight, true)));
        rounder.postures().forEach(wanted::update);
        assertThat(of(AlertRaised.class)).extracting(raised -> raised.alert().rule()).isNotEmpty().containsOnly("differs");
    }

    private void lift(boolean tilt, PostureScript script) {
        ReferenceBand band = reference(tilt, usual());
        events.clear();
        Lifting lifting = lifting();
        lifting.refer(List.of(new Command.UseReference("deadlift", band, false)));
        (tilt ? script.tilts() : script.postures()).forEach(lifting::update);
    }

    private ReferenceBand reference(boolean tilt, PostureScript script) {
        Lifting lifting = lifting();
        (tilt ? script.tilts() : script.postures()).forEach(lifting::update);
        ReferenceBand band = ReferenceBand.of(of(SetRefined.class).get(0).result()).orElseThrow();
        events.clear();
        return band;
    }

    private static PostureScript usual() {
        return new PostureScript(104).hold(3).setUp(30).rep(30).rep(30).rep(30).standUp(20);
    }

    private Lifting lifting() {
        return new Lifting(Exercises.DEADLIFT, () -> CONDITIONS, Hindsight.NONE, Background.NONE, events::add);
    }

    /** Reps that go up to so many degrees in one second and back in one. */
    private static PostureScript ramps(double... peaks) {
        PostureScript script = new PostureScript(100);
        for (double peak : peaks) {
            script.move(peak, peak, 1).move(0, 0, 1);
        }
        return script;
    }

    private static SetResult set(PostureScript script) {
        int reps = (int) Math.round(script.time() / 2);
        return new SetResult(1, "deadlift", 0, 2.0 * reps, CONDITIONS, reps(reps), Figures.NONE, script.hold(1).postures());
    }

    private static List<RepResult> reps(int count) {
        List<RepResult> reps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            reps.add(new RepResult(new Rep(i + 1, 2.0 * i, 2.0 * i + 1, 2.0 * i + 2, Quality.GOOD), Figures.NONE, false, false));
        }
        return reps;
    }

    private <E extends LiftEvent> List<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
