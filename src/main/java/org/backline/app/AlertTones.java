package org.backline.app;

import java.util.Optional;
import org.backline.core.alert.Cue;
import org.backline.core.session.LiftEvent;
import org.backline.io.sound.Tone;

/** Which tone an event of a session is worth. */
final class AlertTones {
    private AlertTones() {
    }

    static Optional<Tone> of(LiftEvent event) {
        return event instanceof LiftEvent.CueGiven given ? Optional.of(tone(given.cue())) : Optional.empty();
    }

    private static Tone tone(Cue cue) {
        return switch (cue) {
            case ROUND, SOON -> Tone.ROUND;
            case ARCH -> Tone.ARCH;
            case CORRECTED -> Tone.CORRECTED;
        };
    }
}
