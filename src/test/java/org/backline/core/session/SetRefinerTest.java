package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.PostureScript;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.session.LiftEvent.SetRefined;
import org.backline.core.session.LiftEvent.SetStarted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found out of a closed set does not keep the next samples waiting. */
class SetRefinerTest {
    private static final Conditions CONDITIONS = new Conditions(Calibration.Kind.NOMINAL, OwnRange.POPULATION,
            Exercises.DEADLIFT.limits(), OptionalDouble.empty(), List.of());

    private final List<LiftEvent> events = new ArrayList<>();
    private final Unhurried background = new Unhurried();
    private final Lifting lifting = new Lifting(Exercises.DEADLIFT, () -> CONDITIONS, Hindsight.NONE, background, events::add);
    private final PostureScript script = new PostureScript(104).hold(3).setUp(30).rep(30).rep(30).rep(30).move(0, 0, 1);
    private int fed;
    private double now;

    /** Does nothing until it is asked to. */
    private static final class Unhurried implements Background {
        private int begun;
        private int done;

        @Override
        public <T> Supplier<T> begin(Supplier<T> work) {
            begun++;
            return () -> {
                done++;
                return work.get();
            };
        }
    }

    @BeforeEach
    void liftThree() {
        feed();
        lifting.endSet(now);
    }

    private void feed() {
        List<Posture> postures = script.postures();
        for (Posture posture : postures.subList(fed, postures.size())) {
            lifting.update(posture);
            now = posture.time();
        }
        fed = postures.size();
    }

    private void hold(double seconds) {
        script.hold(seconds);
        feed();
    }

    private List<? extends LiftEvent> refined() {
        return events.stream().filter(SetRefined.class::isInstance).toList();
    }

    @Test
    void postureGoesOnWhileAClosedSetIsLookedAt() {
        hold(SetRefiner.LEAST - 0.1);

        assertThat(events).hasAtLeastOneElementOfType(SetCompleted.class);
        assertThat(background.begun).isEqualTo(1);
        assertThat(background.done).as("waited for").isZero();
    }

    @Test
    void finalFiguresAreToldAMomentLater() {
        hold(SetRefiner.LEAST - 0.1);
        assertThat(refined()).isEmpty();

        hold(0.2);

        assertThat(refined()).hasSize(1);
        assertThat(((SetRefined) refined().get(0)).result().reps()).hasSize(3);
    }

    @Test
    void ofALongSetTheyAreToldLater() {
        hold(SetRefiner.LEAST + 0.1);
        script.setUp(30);
        IntStream.range(0, 12).forEach(i -> script.rep(30));
        script.move(0, 0, 1);
        feed();
        lifting.endSet(now);

        hold(SetRefiner.LEAST + 0.1);
        assertThat(refined()).hasSize(1);

        hold(0.6);
        assertThat(refined()).hasSize(2);
    }

    @Test
    void theyCarryTheTimeAtWhichTheSetEnded() {
        hold(SetRefiner.LEAST + 0.1);

        double ended = events.stream().filter(SetCompleted.class::isInstance).findFirst().orElseThrow().time();
        assertThat(refined()).extracting(LiftEvent::time).isEqualTo(List.of(ended));
    }

    @Test
    void theyAreToldBeforeTheNextSetBegins() {
        lifting.startSet(now);

        assertThat(events).filteredOn(event -> event instanceof SetCompleted || event instanceof SetRefined || event instanceof SetStarted)
                .extracting(Object::getClass).isEqualTo(List.of(SetStarted.class, SetCompleted.class, SetRefined.class, SetStarted.class));
    }

    @Test
    void aCorrectionComesAfterThem() {
        lifting.edits();

        assertThat(refined()).hasSize(1);
    }
}
