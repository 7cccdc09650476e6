package org.backline.core.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.complex.Quaternion;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.posture.Calibration;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.rep.PostureScript;
import org.backline.core.session.LiftEvent.SetCompleted;

/** A lift told posture by posture, and what comes of it. Own range is the population's 55°: near from 38.5°, over from 44°. */
class ScriptedLifting {
    static final Conditions CONDITIONS = new Conditions(Calibration.Kind.STAND_AND_BENDS, OwnRange.POPULATION, Exercises.DEADLIFT.limits(),
            OptionalDouble.empty(), List.of());

    final PostureScript script = new PostureScript(104).hold(3);
    final List<LiftEvent> events = new ArrayList<>();
    final Lifting lifting = lifting(Exercises.DEADLIFT);
    private int fed;

    /** @return another one, whose events come here too */
    final Lifting lifting(Exercise exercise) {
        return new Lifting(exercise, () -> CONDITIONS, Hindsight.NONE, Background.NONE, events::add);
    }

    final void feed(List<Posture> postures) {
        postures.subList(fed, postures.size()).forEach(lifting::update);
        fed = postures.size();
    }

    /** Upright steps, 1.8 a second. */
    final void walk(double from, double seconds) {
        for (Posture upright : new PostureScript(104).gap(from).hold(seconds).postures()) {
            lifting.pelvis(upright.time(), Quaternion.IDENTITY,
                    new Vector3D(0, 0, 9.8 + 1.5 * Math.sin(2 * Math.PI * 1.8 * upright.time())));
            lifting.update(upright);
        }
    }

    final SetResult theSet() {
        assertThat(of(SetCompleted.class)).hasSize(1);
        return of(SetCompleted.class).get(0).result();
    }

    final <T extends LiftEvent> List<T> of(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
