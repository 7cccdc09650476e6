package org.backline.app;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.backline.core.alert.Alert;
import org.backline.core.alert.AlertRule;
import org.backline.core.alert.AlertRules;
import org.backline.core.alert.Severity;
import org.backline.core.session.LiftEvent;
import org.backline.io.sound.Tone;

/** Which events of a session are to be heard: alerts when they are raised, and when the lifter came back inside within the rep. */
final class AlertTones {
    /** What is told later than this was kept back until a set was sure, and is past [s]. */
    private static final double LATE = 0.5;

    private final Set<String> sounded = new HashSet<>();
    private double now = Double.NEGATIVE_INFINITY;

    Optional<Tone> update(LiftEvent event) {
        now = Math.max(now, event.time());
        if (event instanceof LiftEvent.AlertRaised raised && raised.alert().severity() == Severity.ALERT && fresh(event)) {
            sounded.add(raised.alert().rule());
            return Optional.of(tone(raised.alert()));
        }
        if (event instanceof LiftEvent.AlertCleared cleared && sounded.remove(cleared.rule()) && cleared.corrected() && fresh(event)) {
            return Optional.of(Tone.CORRECTED);
        }
        return Optional.empty();
    }

    private boolean fresh(LiftEvent event) {
        return now - event.time() <= LATE;
    }

    private static Tone tone(Alert alert) {
        return AlertRules.of(alert.rule()).filter(rule -> rule.side() == AlertRule.Side.BELOW).isPresent() ? Tone.ARCH : Tone.ROUND;
    }
}
