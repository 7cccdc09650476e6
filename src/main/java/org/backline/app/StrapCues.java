package org.backline.app;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.backline.core.device.StrapCommand.Cue.Pattern;
import org.backline.core.session.LiftEvent;
import org.backline.io.sound.Tone;

/** Which events of a session the wearer is to feel on the back: those that can be heard. */
final class StrapCues implements Function<LiftEvent, Optional<Pattern>> {
    private final Supplier<Settings> settings;

    /** @param settings asked at every alert, so that switching it off acts at once */
    StrapCues(Supplier<Settings> settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Pattern> apply(LiftEvent event) {
        return AlertTones.of(event).filter(tone -> settings.get().strapCue()).map(StrapCues::pattern);
    }

    static Pattern pattern(Tone tone) {
        return switch (tone) {
            case ROUND -> Pattern.LONG;
            case ARCH -> Pattern.DOUBLE;
            case CORRECTED, TICK, GO -> Pattern.TICK;
        };
    }
}
