package org.backline.core.protocol.straplink;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.Acknowledged.Status;
import org.backline.core.device.Sample;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.TimeReplied;

/** A strap as the protocol wants it, on virtual time: hears bytes, says bytes, remembers its last answer, and can be told to misbehave. */
final class ScriptedStrap {
    static final int ABLE = 0x3FFF;
    private static final double MICROS = 1e6;
    private static final int REMEMBERED_MICROS = 5_000_000;

    private final Consumer<byte[]> wire;
    private final List<String> carriedOut = new ArrayList<>();
    private final List<Long> deadlines = new ArrayList<>();
    private final FrameReader ear = new FrameReader(this::hear, fault -> { });
    private StrapLinkEncoder mouth;
    private int bootId = 7;
    private int capabilities = ABLE;
    private boolean streams;
    private boolean mute;
    private int answersToSwallow;
    private int answersToDouble;
    private Status status = Status.DONE;
    private long bootedAt;
    private long now;
    private long index;
    private int lastTag;
    private int lastType;
    private Acknowledged lastAnswer = new Acknowledged(0, 0, Status.DONE, 0);

    /** @param wire receives the strap's bytes */
    ScriptedStrap(Consumer<byte[]> wire) {
        this.wire = wire;
        mouth = newMouth();
    }

    /** Time goes on by a sample. @param micros the strap's and the host's time */
    void tick(long micros) {
        now = micros;
        if (streams) {
            mouth.accept(new Sample(SyntheticStrap.SACRUM, 0, index++, seconds(), Vector3D.ZERO, Vector3D.ZERO, false));
        }
    }

    void hear(byte[] bytes) {
        ear.accept(bytes);
    }

    void reboot() {
        bootId++;
        bootedAt = now;
        streams = false;
        index = 0;
        lastTag = 0;
        mouth = newMouth();
        mouth.accept(identity(0));
    }

    void can(int bits) {
        capabilities = bits;
    }

    void stopByItself() {
        streams = false;
    }

    void mute(boolean on) {
        mute = on;
    }

    /** The next so many ACKs are lost on the way. */
    void swallow(int answers) {
        answersToSwallow = answers;
    }

    /** The next so many ACKs come twice. */
    void stutter(int answers) {
        answersToDouble = answers;
    }

    /** From now on every command but STOP has this status. */
    void answer(Status with) {
        status = with;
    }

    /** @return commands in the order in which they were carried out */
    List<String> carriedOut() {
        return carriedOut;
    }

    /** @return of the cues, strap clock [µs] */
    List<Long> deadlines() {
        return deadlines;
    }

    private void say(byte[] bytes) {
        if (!mute) {
            wire.accept(bytes);
        }
    }

    private StrapLinkEncoder newMouth() {
        return new StrapLinkEncoder(new StrapLinkFormat(1, 8_000, 1_000, 244_000, 35_000_000), this::say);
    }

    private double seconds() {
        return (now - bootedAt) / MICROS;
    }

    private StrapIdentified identity(int nonce) {
        return new StrapIdentified(99, bootId, seconds(), nonce, capabilities, "XIAO", "1.0", "");
    }

    private void hear(Frame frame) {
        int tag = frame.payload().get(0) & 0xFF;
        switch (frame.type()) {
            case HELLO -> mouth.accept(identity(frame.payload().getInt(4)));
            case TIME_SYNC -> mouth.accept(new TimeReplied(tag, frame.payload().getLong(1), seconds(), seconds()));
            default -> command(frame, tag);
        }
    }

    private void command(Frame frame, int tag) {
        boolean repeated = tag == lastTag && frame.number() == lastType && (seconds() - lastAnswer.time()) * MICROS < REMEMBERED_MICROS;
        if (!repeated) {
            lastTag = tag;
            lastType = frame.number();
            lastAnswer = new Acknowledged(tag, frame.number(), carryOut(frame), seconds());
        }
        acknowledge();
        if (streams && frame.type() == MessageType.START) {
            mouth.accept(SyntheticStrap.description());
        }
    }

    private void acknowledge() {
        if (answersToSwallow > 0) {
            answersToSwallow--;
            return;
        }
        mouth.accept(lastAnswer);
        if (answersToDouble > 0) {
            answersToDouble--;
            mouth.accept(lastAnswer);
        }
    }

    private Status carryOut(Frame frame) {
        if (status == Status.DONE || frame.type() == MessageType.STOP) {
            carriedOut.add(frame.type().name());
            if (frame.type() == MessageType.CUE) {
                deadlines.add(frame.payload().getLong(10));
            }
            streams = frame.type() == MessageType.START || streams && frame.type() != MessageType.STOP;
            return Status.DONE;
        }
        return status;
    }
}
