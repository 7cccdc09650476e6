package org.backline.core.protocol.straplink;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.SamplesLost.Cause;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.device.TimeReplied;

/**
 * Says on the wire what a strap says: the inverse of the decoder, fed with the events that the decoder would give.
 *
 * <p>Samples go out in batches; samples of several nodes with the same number and time share a frame. By the time of the samples, the
 * identity is repeated every 10 s and the description every 2 s; a status goes out each second until one is given, and from then on
 * as given. Feed {@code StrapIdentified} and {@code StreamDescribed} first; samples of nodes that were not described are left out.
 *
 * <p>Numbers are rounded to the format's counts, times to the microsecond, and within a frame to even spacing.
 */
public final class StrapLinkEncoder {
    /** What a strap says by itself it says again so often [s]. */
    private static final double INFO_PERIOD = 10;
    private static final double STREAM_INFO_PERIOD = 2;
    private static final double STATUS_PERIOD = 1;
    /** After so long without a frame a delimiter goes first [s]. */
    private static final double SILENCE = 0.2;

    private final StrapLinkFormat format;
    private final Consumer<byte[]> wire;
    private final FrameWriter frames = new FrameWriter();
    private final Periodic info = new Periodic(INFO_PERIOD);
    private final Periodic streamInfo = new Periodic(STREAM_INFO_PERIOD);
    private final Periodic status = new Periodic(STATUS_PERIOD);
    private Optional<StrapIdentified> identity = Optional.empty();
    private Optional<StreamInfo> stream = Optional.empty();
    private Optional<Batcher> batcher = Optional.empty();
    private boolean statusGiven;
    private double now;
    private double lastSent = Double.NEGATIVE_INFINITY;
    private long nextIndex;

    /** @param wire receives one wire frame at a time, in order; each array is handed over */
    public StrapLinkEncoder(StrapLinkFormat format, Consumer<byte[]> wire) {
        this.format = format;
        this.wire = wire;
    }

    /** Takes the next event of the strap. */
    public void accept(DeviceEvent event) {
        if (event instanceof Sample sample) {
            batcher.ifPresent(open -> open.accept(sample));
        } else if (event instanceof SamplesLost lost && lost.cause() == Cause.STRAP) {
            batcher.ifPresent(Batcher::markGap);
        } else {
            finish();
            say(event);
        }
    }

    /** Sends what still waits for its batch to fill. */
    public void finish() {
        batcher.ifPresent(Batcher::flush);
    }

    private void say(DeviceEvent event) {
        if (event instanceof StrapIdentified identified) {
            now = identified.time();
            identity = Optional.of(identified);
            sendInfo(identified);
        } else if (event instanceof StreamDescribed described) {
            describe(described);
        } else if (event instanceof StrapStatus given) {
            now = given.time();
            statusGiven = true;
            send(MessageType.STATUS, Status.write(given));
        } else if (event instanceof StrapSignal signal) {
            send(MessageType.EVENT, Event.write(signal));
        } else if (event instanceof Acknowledged acknowledged) {
            send(MessageType.ACK, Ack.write(acknowledged));
        } else if (event instanceof TimeReplied reply) {
            send(MessageType.TIME_REPLY, TimeReply.write(reply));
        } else if (event instanceof StreamFault fault && fault.kind() == StreamFault.Kind.LOST_FRAMES) {
            frames.skip(fault.count());
        }
    }

    /** The same description again keeps its epoch; it may be for a host that just came. */
    private void describe(StreamDescribed described) {
        boolean known = stream.filter(old -> old.described().equals(described)).isPresent();
        if (!known) {
            int epoch = stream.map(StreamInfo::epoch).orElse(0) + 1 & 0xFF;
            StreamInfo fresh = StreamInfo.of(described, format, epoch, now, nextIndex);
            stream = Optional.of(fresh);
            batcher = Optional.of(new Batcher(fresh, this::sendData));
        }
        stream.ifPresent(this::sendStreamInfo);
    }

    private void sendData(Imu16 data) {
        now = DeviceClock.seconds(data.start());
        if (info.isDue(now)) {
            identity.ifPresent(this::repeatInfo);
        }
        if (streamInfo.isDue(now)) {
            stream.ifPresent(this::sendStreamInfo);
        }
        if (!statusGiven && status.isDue(now)) {
            sendOwnStatus();
        }
        send(MessageType.IMU16, data.write());
        nextIndex = Integer.toUnsignedLong(data.index() + data.count());
    }

    private void repeatInfo(StrapIdentified who) {
        sendInfo(new StrapIdentified(who.uid(), who.bootId(), now, 0, who.capabilities(), who.model(), who.firmware(), who.name()));
    }

    private void sendInfo(StrapIdentified identified) {
        info.done(now);
        send(MessageType.INFO, Info.write(identified));
    }

    private void sendStreamInfo(StreamInfo described) {
        streamInfo.done(now);
        send(MessageType.STREAM_INFO, described.write());
    }

    private void sendOwnStatus() {
        status.done(now);
        int bootId = identity.map(StrapIdentified::bootId).orElse(0);
        send(MessageType.STATUS, Status.write(new StrapStatus(now, bootId, OptionalDouble.empty(), OptionalInt.empty(), 0, 0, 0)));
    }

    private void send(MessageType type, byte[] payload) {
        byte[] frame = frames.frame(type, payload);
        boolean afterSilence = !(now - lastSent <= SILENCE);
        lastSent = now;
        wire.accept(afterSilence ? FrameWriter.afterDelimiter(frame) : frame);
    }

    /** Something that is to be said again whenever so much of the strap's time has passed. */
    private static final class Periodic {
        private final double period;
        private double last = Double.NEGATIVE_INFINITY;

        Periodic(double period) {
            this.period = period;
        }

        boolean isDue(double time) {
            return time - last >= period || time < last;
        }

        void done(double time) {
            last = time;
        }
    }
}
