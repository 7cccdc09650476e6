package org.backline.core.protocol.straplink;

import java.util.Optional;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapIdentified.Capability;
import org.backline.core.device.StreamSettings;

/** How a strap is asked to measure: as wished as far as it can be told, and slower if its link cannot take that. */
final class StreamWish {
    private final StreamSettings wished;
    private StreamSettings asked;

    StreamWish(StreamSettings wished) {
        this.wished = wished;
        this.asked = wished;
    }

    /** @return what tells the strap, empty if it cannot be told */
    Optional<StrapCommand> first(StrapIdentified strap) {
        asked = wished;
        return command(strap);
    }

    /** @return what tells the strap to measure less than it was asked last, empty if that is the least */
    Optional<StrapCommand> slower(StrapIdentified strap) {
        if (!asked.canBeSlower()) {
            return Optional.empty();
        }
        asked = asked.slower();
        return command(strap);
    }

    private Optional<StrapCommand> command(StrapIdentified strap) {
        boolean rate = strap.can(Capability.RATE);
        boolean range = strap.can(Capability.RANGE);
        return rate || range ? Optional.of(new StrapCommand.Configure(new StreamSettings(rate ? asked.rate() : 0, asked.batch(),
                range ? asked.accelRange() : 0, range ? asked.gyroRange() : 0))) : Optional.empty();
    }
}
