package org.backline.core.protocol.straplink;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.Acknowledged.Status;
import org.backline.core.device.DialogueEvent;
import org.backline.core.device.DialogueEvent.Answered;
import org.backline.core.device.DialogueEvent.Unanswered;
import org.backline.core.device.DialogueEvent.Unanswered.Reason;
import org.backline.core.device.StrapCommand;

/**
 * Commands one after the other: each is repeated under its tag until it is answered or given up, and only then comes the next. A strap
 * that is busy is asked anew, since its answer to the same tag would stay the same.
 */
final class StopAndWait {
    /** [ns] */
    private static final long MILLISECOND = 1_000_000;
    private static final long[] PATIENCE = {0, 600 * MILLISECOND, 1_200 * MILLISECOND, 1_200 * MILLISECOND};
    private static final int MOST_WAITING = 16;
    private static final byte[] NOTHING = {};

    private final Commands commands;
    private final RoundTrips roundTrips;
    private final Consumer<? super DialogueEvent> out;
    private final Deque<StrapCommand> waiting = new ArrayDeque<>();
    private Optional<StrapCommand> outstanding = Optional.empty();
    private int tag;
    private int attempts;
    private boolean sentUnderTag;
    private long firstSent;
    private long next;

    /** @param out is told once of each command what became of it */
    StopAndWait(Commands commands, RoundTrips roundTrips, Consumer<? super DialogueEvent> out) {
        this.commands = commands;
        this.roundTrips = roundTrips;
        this.out = out;
    }

    /** Takes a command whose turn comes after all others. */
    void add(StrapCommand command) {
        if (waiting.size() == MOST_WAITING) {
            out.accept(new Unanswered(command, Reason.TOO_MANY));
        } else {
            waiting.add(command);
        }
    }

    /** Takes a command that is the next. */
    void addFirst(StrapCommand command) {
        waiting.addFirst(command);
    }

    /** @return whether nothing is outstanding and nothing waits */
    boolean isIdle() {
        return outstanding.isEmpty() && waiting.isEmpty();
    }

    /** @return what is to be sent now, often nothing */
    byte[] due(long nanos) {
        if (outstanding.isPresent() && nanos - next >= 0 && attempts == PATIENCE.length) {
            end(Reason.NO_ANSWER);
        }
        dropLate(nanos);
        if (outstanding.isEmpty() && !waiting.isEmpty()) {
            begin(waiting.remove(), nanos);
        }
        return outstanding.isPresent() && nanos - next >= 0 ? send(outstanding.get(), nanos) : NOTHING;
    }

    /** Takes what may be the answer. */
    void answered(Acknowledged answer, long nanos) {
        if (outstanding.isEmpty() || !sentUnderTag || answer.tag() != tag
                || answer.command() != Commands.type(outstanding.get()).number()) {
            return;
        }
        if (answer.status() == Status.BUSY && attempts < PATIENCE.length) {
            tag = commands.newTag();
            sentUnderTag = false;
            return;
        }
        if (attempts == 1) {
            roundTrips.add(nanos - firstSent);
        }
        StrapCommand done = outstanding.get();
        outstanding = Optional.empty();
        out.accept(new Answered(done, answer, nanos - firstSent));
    }

    /** Gives up what is outstanding. @param reason why */
    void giveUp(Reason reason) {
        if (outstanding.isPresent()) {
            end(reason);
        }
    }

    /** Gives up everything. @param reason why */
    void giveUpAll(Reason reason) {
        giveUp(reason);
        while (!waiting.isEmpty()) {
            out.accept(new Unanswered(waiting.remove(), reason));
        }
    }

    private void begin(StrapCommand command, long nanos) {
        outstanding = Optional.of(command);
        tag = commands.newTag();
        sentUnderTag = false;
        attempts = 0;
        firstSent = nanos;
        next = nanos;
    }

    private byte[] send(StrapCommand command, long nanos) {
        next = nanos + Math.max(PATIENCE[attempts++], attempts < 3 ? roundTrips.patience() : 0);
        boolean again = sentUnderTag;
        sentUnderTag = true;
        return commands.command(command, tag, again);
    }

    /** A cue that nobody wants any more is not sent, not even again. */
    private void dropLate(long nanos) {
        if (outstanding.isPresent() && isLate(outstanding.get(), nanos)) {
            end(Reason.TOO_LATE);
        }
        while (!waiting.isEmpty() && isLate(waiting.element(), nanos)) {
            out.accept(new Unanswered(waiting.remove(), Reason.TOO_LATE));
        }
    }

    private static boolean isLate(StrapCommand command, long nanos) {
        return command instanceof StrapCommand.Cue cue && cue.latest() != Long.MAX_VALUE && nanos - cue.latest() > 0;
    }

    private void end(Reason reason) {
        StrapCommand given = outstanding.orElseThrow();
        outstanding = Optional.empty();
        out.accept(new Unanswered(given, reason));
    }
}
