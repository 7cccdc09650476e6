package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.TimeReplied;

/** Puts into words what a wire says, the same as {@link MessageWords} reads; read by the code under test. */
final class WireWords {
    private final StringJoiner line = new StringJoiner(" ");

    private WireWords() {
    }

    static String of(byte[] wire) {
        List<Frame> frames = new ArrayList<>();
        new FrameReader(frames::add, fault -> frames.clear()).accept(wire);
        Frame frame = frames.get(0);
        WireWords out = new WireWords();
        out.line.add(String.format("%02x", frame.number()));
        out.say(frame.sequence()).say(frame.retransmission() ? 1 : 0);
        out.payload(frame.type(), frame.payload());
        return out.line.toString();
    }

    private void payload(MessageType type, ByteBuffer payload) {
        switch (type) {
            case INFO -> info(new Info().read(payload).orElseThrow());
            case ACK -> ack(Ack.read(payload));
            case STREAM_INFO -> streamInfo(StreamInfo.read(payload));
            case TIME_REPLY -> timeReply(TimeReply.read(payload));
            case STATUS -> status(Status.read(payload));
            case EVENT -> event(Event.read(payload));
            case IMU16 -> data(Imu16.read(payload));
            case LOG -> say(Payload.u8(payload)).text(StandardCharsets.UTF_8.decode(payload).toString());
            case QUAT16 -> quaternions(payload);
            case REBOOT -> say(Payload.u8(payload)).say(Payload.u8(payload)).say(Payload.u32(payload));
            default -> throw new AssertionError(type);
        }
    }

    /** As PROTOCOL.md has it: this host does not read them. */
    private void quaternions(ByteBuffer payload) {
        say(Payload.u8(payload)).say(Payload.u8(payload)).say(Payload.u8(payload)).say(Payload.u8(payload));
        say(Payload.u32(payload)).say(payload.getLong()).say(Payload.u16(payload));
        while (payload.hasRemaining()) {
            line.add(String.valueOf(payload.getShort()));
        }
    }

    private WireWords say(long number) {
        line.add(Long.toUnsignedString(number));
        return this;
    }

    private WireWords time(double seconds) {
        return say(DeviceClock.micros(seconds));
    }

    private WireWords text(String text) {
        line.add(text.isEmpty() ? "-" : HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    private void info(StrapIdentified strap) {
        say(Integer.toUnsignedLong(strap.bootId())).say(strap.uid()).say(Integer.toUnsignedLong(strap.capabilities()));
        time(strap.time()).say(Integer.toUnsignedLong(strap.nonce()));
        text(strap.model()).text(strap.firmware()).text(strap.name());
    }

    private void ack(Acknowledged answer) {
        say(answer.tag()).say(answer.command()).say(answer.status().ordinal()).time(answer.time());
    }

    private void streamInfo(StreamInfo info) {
        say(info.epoch()).say(info.streaming() ? 1 : 0).say(info.batch()).say(info.rate()).say(info.start()).say(info.index());
        say(info.nodes().size());
        for (StreamInfo.Scale scale : info.nodes()) {
            say(scale.node().id()).say(scale.stream().working() ? 3 : 1).say(scale.accelRange()).say(scale.gyroRange());
            say(scale.accelLsb()).say(scale.gyroLsb());
            say(scale.stream().axes().map(axes -> axes.anterior() | axes.superior() << 4 | axes.right() << 8).orElse(0));
            say(scale.node().site().number());
        }
    }

    private void timeReply(TimeReplied reply) {
        say(reply.tag()).say(reply.asked()).time(reply.received()).time(reply.replied());
    }

    private void status(StrapStatus status) {
        time(status.time()).say(Integer.toUnsignedLong(status.bootId())).say(Math.round(status.batteryVoltage().orElse(0) * 1e3));
        say(status.batteryPercent().orElse(255)).say(status.txDroppedFrames()).say(status.rxBadFrames());
        say(status.samplesLostInStrap());
    }

    private void event(StrapSignal signal) {
        time(signal.time()).say(signal.kind().ordinal()).say(signal.argument());
    }

    private void data(Imu16 data) {
        say(data.epoch()).say(data.mask()).say(data.count()).say(data.flags()).say(Integer.toUnsignedLong(data.index()));
        say(data.start()).say(data.spacing());
        for (int at = 0; at < data.counts().limit(); at += 2) {
            line.add(String.valueOf(data.counts().getShort(at)));
        }
    }
}
