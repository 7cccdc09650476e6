package org.backline.core.protocol.straplink;

import java.util.Optional;
import org.backline.core.device.HostSettings;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapIdentified.Capability;

/** What keeps a strap from thinking that its host is gone: the question for its time where it can tell it, else a HELLO. */
final class SignsOfLife {
    /** [ns] */
    private static final long MILLISECOND = 1_000_000;
    private static final long BETWEEN_HELLOS = 3_000 * MILLISECOND;
    private static final long BETWEEN_SYNCHRONISATIONS = 1_500 * MILLISECOND;
    private static final long NANOS_PER_MICRO = 1_000;

    private final HostSettings host;
    private final Commands commands;
    private final TimeQuestion time;

    SignsOfLife(HostSettings host, Commands commands, TimeQuestion time) {
        this.host = host;
        this.commands = commands;
        this.time = time;
    }

    /** @return when the first is due of a strap that begins to stream now */
    long first(Optional<StrapIdentified> strap, long now) {
        return canTellTime(strap) ? now : now + BETWEEN_HELLOS;
    }

    /** @return when the next is due after one now */
    long next(Optional<StrapIdentified> strap, long now) {
        return now + (canTellTime(strap) ? BETWEEN_SYNCHRONISATIONS : BETWEEN_HELLOS);
    }

    byte[] say(Optional<StrapIdentified> strap, long now) {
        return canTellTime(strap) ? time.ask(now) : hello(strap.isEmpty(), now);
    }

    /** @param answered whether an answer is wanted that tells which HELLO it is to */
    byte[] hello(boolean answered, long now) {
        return commands.hello(commands.newTag(), answered ? (int) now | 1 : 0,
                host.unixEpoch() == 0 ? 0 : host.unixEpoch() + now / NANOS_PER_MICRO);
    }

    private static boolean canTellTime(Optional<StrapIdentified> strap) {
        return strap.filter(known -> known.can(Capability.TIME_SYNC)).isPresent();
    }
}
