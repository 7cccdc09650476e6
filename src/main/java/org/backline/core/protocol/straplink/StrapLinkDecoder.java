package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.FrameCount;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;

/** Reads what a strap says. What straps repeat for those who joined late is told once, and again when it changes. */
final class StrapLinkDecoder implements Decoder {
    private final Consumer<? super DeviceEvent> out;
    private final FrameReader reader;
    private final SequenceCounter sequence = new SequenceCounter();
    private final Info info = new Info();
    private final SampleStream samples;
    private final EpochGate gate;
    private long linkLosses;
    private OptionalInt bootId = OptionalInt.empty();
    private Optional<StrapIdentified> identity = Optional.empty();
    private Optional<StreamDescribed> description = Optional.empty();

    StrapLinkDecoder(Consumer<? super DeviceEvent> out) {
        this.out = out;
        reader = new FrameReader(this::accept, out::accept);
        samples = new SampleStream(out);
        gate = new EpochGate(samples::accept, out);
    }

    @Override
    public void accept(byte[] bytes) {
        reader.accept(bytes);
    }

    @Override
    public void finish() {
        gate.giveUp();
    }

    @Override
    public FrameCount count() {
        return reader.count();
    }

    private void accept(Frame frame) {
        MessageType type = frame.type();
        ByteBuffer payload = frame.payload();
        boolean tooShort = payload.limit() < type.shortest();
        if (MessageType.isFromHost(frame.number())) {
            fault(Kind.UNKNOWN_TYPE, frame, 1);
            return;
        }
        if (!tooShort) {
            type.bootId(payload).ifPresent(boot -> noticeBoot(boot, frame));
        }
        if (!count(frame)) {
            return;
        }
        if (type == MessageType.UNKNOWN) {
            fault(Kind.UNKNOWN_TYPE, frame, 1);
        } else if (tooShort) {
            fault(Kind.BAD_LENGTH, frame, 1);
        } else if (!type.hasSaneClock(payload)) {
            fault(Kind.BAD_VALUE, frame, 1);
        } else {
            read(type, payload, frame);
        }
    }

    private void noticeBoot(int boot, Frame frame) {
        if (bootId.isPresent() && bootId.getAsInt() != boot) {
            sequence.restart();
            gate.restart();
            samples.restart(frame.offset());
            description = Optional.empty();
        }
        bootId = OptionalInt.of(boot);
    }

    /** @return whether the frame is new */
    private boolean count(Frame frame) {
        int missing = sequence.update(frame.sequence());
        if (missing == SequenceCounter.DUPLICATE) {
            fault(Kind.DUPLICATE, frame, 1);
            return false;
        }
        linkLosses += missing;
        if (missing > 0) {
            fault(Kind.LOST_FRAMES, frame, missing);
        }
        return true;
    }

    private void read(MessageType type, ByteBuffer payload, Frame frame) {
        switch (type) {
            case INFO -> identify(payload, frame);
            case STREAM_INFO -> StreamInfo.problem(payload).ifPresentOrElse(kind -> fault(kind, frame, 1),
                    () -> describe(StreamInfo.read(payload)));
            case IMU16 -> Imu16.problem(payload).ifPresentOrElse(kind -> fault(kind, frame, 1),
                    () -> gate.accept(new DataFrame(Imu16.read(payload), frame.offset(), linkLosses)));
            case STATUS -> out.accept(Status.read(payload));
            case EVENT -> out.accept(Event.read(payload));
            case ACK -> out.accept(Ack.read(payload));
            case TIME_REPLY -> out.accept(TimeReply.read(payload));
            default -> {
                // Known to this version, and nothing that anybody here waits for.
            }
        }
    }

    private void identify(ByteBuffer payload, Frame frame) {
        Optional<StrapIdentified> read = info.read(payload);
        if (info.torn()) {
            fault(Kind.BAD_TLV, frame, 1);
        }
        read.filter(this::isNews).ifPresent(news -> {
            identity = read;
            out.accept(news);
        });
    }

    private boolean isNews(StrapIdentified now) {
        boolean asked = now.nonce() != 0;
        return asked || identity.isEmpty() || !now.sameStrap(identity.get());
    }

    private void describe(StreamInfo now) {
        Optional<StreamDescribed> described = Optional.of(now.described());
        if (!described.equals(description)) {
            description = described;
            out.accept(now.described());
        }
        gate.describe(now);
    }

    private void fault(Kind kind, Frame frame, int count) {
        out.accept(new StreamFault(kind, frame.offset(), count));
    }
}
