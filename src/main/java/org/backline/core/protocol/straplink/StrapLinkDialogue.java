package org.backline.core.protocol.straplink;

import org.backline.core.device.Acknowledged;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Dialogue;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.WireRecognised;

/**
 * Makes a strap stream. Listens first; a strap that streams by itself needs no more than a sign of life now and then, and none that
 * cannot hear it. Otherwise calls it, asks it to start once it has answered, and calls again when samples stay away. Says nothing
 * to what turns out to send text. For one connection; the next takes a new one.
 */
public final class StrapLinkDialogue implements Dialogue {
    private static final long MILLISECOND = 1_000_000;
    private static final long LISTENING = 300 * MILLISECOND;
    private static final long CALLING = 5_000 * MILLISECOND;
    private static final long BETWEEN_CALLS = 250 * MILLISECOND;
    private static final long[] PATIENCE = {300 * MILLISECOND, 600 * MILLISECOND, 1_200 * MILLISECOND, 1_200 * MILLISECOND};
    private static final long BETWEEN_SIGNS_OF_LIFE = 3_000 * MILLISECOND;
    private static final long STALLED = 2_000 * MILLISECOND;
    private static final int KEEP_ALIVE_SECONDS = 10;
    private static final int DONE = 0;
    private static final int DONE_NEARLY = 1;
    private static final int BAD_STATE = 4;
    private static final int BUSY = 5;
    private static final byte[] NOTHING = {};

    private enum State { NEW, LISTENING, CALLING, STARTING, STREAMING, WAITING, SILENT }

    private final Commands commands = new Commands();
    private State state = State.NEW;
    private long since;
    private long next;
    private long lastSample;
    private int tag;
    private int attempts;
    private int bootId;
    private boolean started;

    @Override
    public void received(DeviceEvent event, long nanos) {
        if (state == State.SILENT) {
            return;
        }
        if (event instanceof WireRecognised wire && !wire.protocol().equals(StrapLinkProtocol.ID)) {
            state = State.SILENT;
        } else if (event instanceof Sample || event instanceof StreamDescribed described && described.streaming()) {
            streams(nanos);
        } else if (event instanceof StrapIdentified strap) {
            identified(strap, nanos);
        } else if (event instanceof Acknowledged answer && state == State.STARTING) {
            answered(answer, nanos);
        }
    }

    @Override
    public byte[] due(long nanos) {
        return switch (state) {
            case NEW -> begin(State.LISTENING, nanos, nanos + LISTENING);
            case LISTENING -> nanos < next ? NOTHING : begin(State.CALLING, nanos, nanos);
            case CALLING -> call(nanos);
            case STARTING -> start(nanos);
            case STREAMING -> giveSignOfLife(nanos);
            case WAITING, SILENT -> NOTHING;
        };
    }

    @Override
    public byte[] farewell() {
        return started && state != State.SILENT ? commands.stop(newTag()) : NOTHING;
    }

    private void streams(long nanos) {
        lastSample = nanos;
        if (state != State.STREAMING) {
            begin(State.STREAMING, nanos, nanos + BETWEEN_SIGNS_OF_LIFE);
        }
    }

    private void identified(StrapIdentified strap, long nanos) {
        boolean bootedAnew = bootId != 0 && strap.bootId() != bootId;
        bootId = strap.bootId();
        if (state != State.STARTING && (state != State.STREAMING || bootedAnew)) {
            askToStart(nanos);
        }
    }

    private void askToStart(long nanos) {
        newTag();
        attempts = 0;
        begin(State.STARTING, nanos, nanos);
    }

    private void answered(Acknowledged answer, long nanos) {
        if (answer.command() != MessageType.START.number() || answer.tag() != tag) {
            return;
        }
        switch (answer.status()) {
            case DONE, DONE_NEARLY, BAD_STATE -> streams(nanos);
            case BUSY -> {
                // The next attempt comes by itself.
            }
            default -> state = State.WAITING;
        }
    }

    private byte[] call(long nanos) {
        if (nanos - since >= CALLING) {
            state = State.WAITING;
            return NOTHING;
        }
        if (nanos < next) {
            return NOTHING;
        }
        next += BETWEEN_CALLS;
        return commands.hello(newTag(), (int) nanos | 1);
    }

    private byte[] start(long nanos) {
        if (nanos < next) {
            return NOTHING;
        }
        if (attempts == PATIENCE.length) {
            return begin(State.CALLING, nanos, nanos);
        }
        started = true;
        boolean again = attempts > 0;
        next = nanos + PATIENCE[attempts++];
        return commands.start(tag, KEEP_ALIVE_SECONDS, again);
    }

    private byte[] giveSignOfLife(long nanos) {
        if (nanos - lastSample >= STALLED) {
            return begin(State.CALLING, nanos, nanos);
        }
        if (nanos < next) {
            return NOTHING;
        }
        next = nanos + BETWEEN_SIGNS_OF_LIFE;
        return commands.hello(newTag(), 0);
    }

    /** Enters a state, which speaks for the first time when next asked. */
    private byte[] begin(State entered, long nanos, long speaks) {
        state = entered;
        since = nanos;
        next = speaks;
        return NOTHING;
    }

    private int newTag() {
        tag = tag % 0xFF + 1;
        return tag;
    }
}
