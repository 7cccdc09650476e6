package org.backline.core.protocol.straplink;

import org.backline.core.device.StrapClock;
import org.backline.core.device.TimeReplied;

/** TIME_SYNC, whenever nothing else is to be said: never repeated, since the next question is as good. */
final class TimeQuestion {
    private static final long NANOS_PER_MICRO = 1_000;
    private static final int NONE = 0;

    private final Commands commands;
    private final StrapClock clock;
    private final RoundTrips roundTrips;
    private int tag = NONE;
    private long sent;

    TimeQuestion(Commands commands, StrapClock clock, RoundTrips roundTrips) {
        this.commands = commands;
        this.clock = clock;
        this.roundTrips = roundTrips;
    }

    byte[] ask(long nanos) {
        tag = commands.newTag();
        sent = nanos;
        return commands.timeSync(tag, sent / NANOS_PER_MICRO);
    }

    /** Takes what may be the answer; only that to the last question is, and only once. */
    void answered(TimeReplied reply, long nanos) {
        if (tag != NONE && reply.tag() == tag && reply.asked() == sent / NANOS_PER_MICRO) {
            tag = NONE;
            roundTrips.add(nanos - sent);
            clock.synchronise(sent, reply.received(), reply.replied(), nanos);
        }
    }

    /** No answer to the last question is wanted any more. */
    void forget() {
        tag = NONE;
    }
}
