package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.AxisMap;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Site;
import org.backline.core.device.StrapClock;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamSettings;
import org.backline.core.device.TimeReplied;

/**
 * Messages in words, the same as those of {@code firmware-protocol/tests/crosscheck.c}: type (hexadecimal), seq, rtx, then the values in
 * the order of the wire, in decimal; texts in hexadecimal, - for none. Read and written by the code under test.
 */
final class MessageWords {
    private static final int NOT_GIVEN_FLAG = 2;
    private static final int NOT_GIVEN_SECONDS = 65_536;

    private final Commands commands;

    MessageWords() {
        StrapClock clock = new StrapClock();
        clock.update(0, 0);
        commands = new Commands(clock);
    }

    // words to wire

    /** Commands are numbered as they come, whatever their words say. */
    byte[] wire(String line) {
        Reader in = new Reader(line);
        MessageType type = MessageType.ofNumber(Integer.parseInt(in.next(), 16));
        int sequence = in.nextInt();
        boolean again = in.nextInt() == 1;
        if (MessageType.isFromHost(type.number())) {
            byte[] wire = command(type, in, again);
            return Arrays.copyOfRange(wire, 1, wire.length);
        }
        FrameWriter writer = new FrameWriter();
        writer.skip(sequence);
        return writer.frame(type, payload(type, in));
    }

    private static byte[] payload(MessageType type, Reader in) {
        return switch (type) {
            case INFO -> info(in);
            case ACK -> Ack.write(new Acknowledged(in.nextInt(), in.nextInt(), Acknowledged.Status.values()[in.nextInt()], seconds(in)));
            case STREAM_INFO -> streamInfo(in);
            case TIME_REPLY -> TimeReply.write(new TimeReplied(in.nextInt(), u64(in), seconds(in), seconds(in)));
            case STATUS -> status(in);
            case EVENT -> Event.write(new StrapSignal(seconds(in), StrapSignal.Kind.values()[in.nextInt()], in.nextInt()));
            case IMU16 -> data(in);
            default -> throw new AssertionError(type);
        };
    }

    private static byte[] info(Reader in) {
        int bootId = u32(in);
        long uid = u64(in);
        int capabilities = u32(in);
        return Info.write(new StrapIdentified(uid, bootId, seconds(in), u32(in), capabilities, text(in), text(in), text(in)));
    }

    private static byte[] streamInfo(Reader in) {
        int epoch = in.nextInt();
        boolean streaming = in.nextInt() == 1;
        int batch = in.nextInt();
        long rate = in.nextLong();
        long start = in.nextLong();
        long index = in.nextLong();
        int count = in.nextInt();
        List<StreamInfo.Scale> scales = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scales.add(scale(in));
        }
        return new StreamInfo(epoch, streaming, batch, rate, start, index, scales).write();
    }

    private static StreamInfo.Scale scale(Reader in) {
        int id = in.nextInt();
        boolean working = in.nextInt() == 3;
        int accelRange = in.nextInt();
        int gyroRange = in.nextInt();
        long accelLsb = in.nextLong();
        long gyroLsb = in.nextLong();
        int map = in.nextInt();
        Optional<AxisMap> axes = map == 0 ? Optional.empty() : AxisMap.ofAxes(map & 15, map >> 4 & 15, map >> 8 & 15);
        NodeStream stream = new NodeStream(new Node(id, Site.ofNumber(in.nextInt())), working, axes);
        return new StreamInfo.Scale(stream, accelRange, gyroRange, accelLsb, gyroLsb);
    }

    private static byte[] status(Reader in) {
        double time = seconds(in);
        int bootId = u32(in);
        int millivolts = in.nextInt();
        int percent = in.nextInt();
        return Status.write(new StrapStatus(time, bootId, millivolts == 0 ? OptionalDouble.empty() : OptionalDouble.of(millivolts / 1e3),
                OptionalInt.of(percent), in.nextLong(), in.nextLong(), in.nextLong()));
    }

    private static byte[] data(Reader in) {
        int epoch = in.nextInt();
        int mask = in.nextInt();
        int count = in.nextInt();
        int flags = in.nextInt();
        int index = u32(in);
        long start = in.nextLong();
        int spacing = in.nextInt();
        ByteBuffer counts = Payload.allocate(Imu16.PER_NODE * count * Integer.bitCount(mask));
        while (counts.hasRemaining()) {
            counts.putShort((short) in.nextInt());
        }
        return new Imu16(epoch, mask, count, flags, index, start, spacing, counts).write();
    }

    private byte[] command(MessageType type, Reader in, boolean again) {
        int tag = in.nextInt();
        return switch (type) {
            case HELLO -> commands.hello(tag, u32(in), u64(in));
            case TIME_SYNC -> commands.timeSync(tag, u64(in));
            case START -> commands.command(new StrapCommand.Start(in.nextInt()), tag, again);
            case STOP -> commands.command(new StrapCommand.Stop(), tag, again);
            case CONFIG -> commands.command(configure(in), tag, again);
            case CUE -> commands.command(cue(in), tag, again);
            case IDENTIFY -> commands.command(new StrapCommand.Identify(in.nextInt(), in.nextInt()), tag, again);
            case GET -> commands.command(new StrapCommand.Get(topic(in.nextInt())), tag, again);
            case SET_PARAM -> commands.command(parameters(in), tag, again);
            default -> throw new AssertionError(type);
        };
    }

    private static StrapCommand configure(Reader in) {
        in.nextInt();
        int batch = in.nextInt();
        return new StrapCommand.Configure(new StreamSettings(in.nextLong() / 1e3, batch, in.nextInt(), in.nextInt()));
    }

    private static StrapCommand cue(Reader in) {
        int motors = in.nextInt();
        StrapCommand.Cue.Pattern pattern = StrapCommand.Cue.Pattern.values()[in.nextInt()];
        int intensity = in.nextInt();
        int on = in.nextInt();
        int off = in.nextInt();
        int repeats = in.nextInt();
        long latest = in.nextLong();
        return new StrapCommand.Cue(pattern, motors, intensity, on, off, repeats, latest == 0 ? Long.MAX_VALUE : latest * 1_000);
    }

    private static StrapCommand.Get.Topic topic(int number) {
        return number == 1 ? StrapCommand.Get.Topic.IDENTITY : number == 3 ? StrapCommand.Get.Topic.STREAM : StrapCommand.Get.Topic.STATUS;
    }

    private static StrapCommand parameters(Reader in) {
        String name = text(in);
        int autostart = in.nextInt();
        int sleep = in.nextInt();
        return new StrapCommand.SetParameters(Optional.of(name).filter(given -> !given.isEmpty()),
                autostart == NOT_GIVEN_FLAG ? Optional.empty() : Optional.of(autostart == 1),
                sleep == NOT_GIVEN_SECONDS ? OptionalInt.empty() : OptionalInt.of(sleep));
    }

    private static double seconds(Reader in) {
        return DeviceClock.seconds(in.nextLong());
    }

    private static int u32(Reader in) {
        return Integer.parseUnsignedInt(in.next());
    }

    private static long u64(Reader in) {
        return Long.parseUnsignedLong(in.next());
    }

    private static String text(Reader in) {
        String hex = in.next();
        return hex.equals("-") ? "" : new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    }

    /** A line, word by word. */
    private static final class Reader {
        private final StringTokenizer words;

        Reader(String line) {
            words = new StringTokenizer(line);
        }

        String next() {
            return words.nextToken();
        }

        int nextInt() {
            return Integer.parseInt(next());
        }

        long nextLong() {
            return Long.parseLong(next());
        }
    }

    // wire to words, of what a strap says

    static String words(byte[] wire) {
        List<Frame> frames = new ArrayList<>();
        new FrameReader(frames::add, fault -> frames.clear()).accept(wire);
        Frame frame = frames.get(0);
        Words out = new Words();
        out.line.add(String.format("%02x", frame.number()));
        out.say(frame.sequence()).say(frame.retransmission() ? 1 : 0);
        ByteBuffer payload = frame.payload();
        switch (frame.type()) {
            case INFO -> out.info(new Info().read(payload).orElseThrow());
            case ACK -> out.ack(Ack.read(payload));
            case STREAM_INFO -> out.streamInfo(StreamInfo.read(payload));
            case TIME_REPLY -> out.timeReply(TimeReply.read(payload));
            case STATUS -> out.status(Status.read(payload));
            case EVENT -> out.event(Event.read(payload));
            default -> out.data(Imu16.read(payload));
        }
        return out.line.toString();
    }

    /** A line in the making. */
    private static final class Words {
        private final StringJoiner line = new StringJoiner(" ");

        Words say(long number) {
            line.add(Long.toUnsignedString(number));
            return this;
        }

        Words time(double seconds) {
            return say(DeviceClock.micros(seconds));
        }

        Words text(String text) {
            line.add(text.isEmpty() ? "-" : HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
            return this;
        }

        void info(StrapIdentified strap) {
            say(Integer.toUnsignedLong(strap.bootId())).say(strap.uid()).say(Integer.toUnsignedLong(strap.capabilities()));
            time(strap.time()).say(Integer.toUnsignedLong(strap.nonce()));
            text(strap.model()).text(strap.firmware()).text(strap.name());
        }

        void ack(Acknowledged answer) {
            say(answer.tag()).say(answer.command()).say(answer.status().ordinal()).time(answer.time());
        }

        void streamInfo(StreamInfo info) {
            say(info.epoch()).say(info.streaming() ? 1 : 0).say(info.batch()).say(info.rate()).say(info.start()).say(info.index());
            say(info.nodes().size());
            for (StreamInfo.Scale scale : info.nodes()) {
                say(scale.node().id()).say(scale.stream().working() ? 3 : 1).say(scale.accelRange()).say(scale.gyroRange());
                say(scale.accelLsb()).say(scale.gyroLsb());
                say(scale.stream().axes().map(axes -> axes.anterior() | axes.superior() << 4 | axes.right() << 8).orElse(0));
                say(scale.node().site().number());
            }
        }

        void timeReply(TimeReplied reply) {
            say(reply.tag()).say(reply.asked()).time(reply.received()).time(reply.replied());
        }

        void status(StrapStatus status) {
            time(status.time()).say(Integer.toUnsignedLong(status.bootId())).say(Math.round(status.batteryVoltage().orElse(0) * 1e3));
            say(status.batteryPercent().orElse(255)).say(status.txDroppedFrames()).say(status.rxBadFrames());
            say(status.samplesLostInStrap());
        }

        void event(StrapSignal signal) {
            time(signal.time()).say(signal.kind().ordinal()).say(signal.argument());
        }

        void data(Imu16 data) {
            say(data.epoch()).say(data.mask()).say(data.count()).say(data.flags()).say(Integer.toUnsignedLong(data.index()));
            say(data.start()).say(data.spacing());
            for (int at = 0; at < data.counts().limit(); at += 2) {
                line.add(String.valueOf(data.counts().getShort(at)));
            }
        }
    }

    // random commands; random words of a strap come from crosscheck.c

    /** @param number of commands before it */
    static String command(Random random, int number) {
        MessageType[] types = {MessageType.HELLO, MessageType.START, MessageType.STOP, MessageType.TIME_SYNC, MessageType.CONFIG,
            MessageType.CUE, MessageType.IDENTIFY, MessageType.GET, MessageType.SET_PARAM};
        MessageType type = types[random.nextInt(types.length)];
        boolean repeatable = type != MessageType.HELLO && type != MessageType.TIME_SYNC;
        Words out = new Words();
        out.line.add(String.format("%02x", type.number()));
        out.say(number & 0xFFFF).say(repeatable ? random.nextInt(2) : 0).say(1 + random.nextInt(255));
        switch (type) {
            case HELLO -> out.say(Integer.toUnsignedLong(random.nextInt())).say(random.nextLong());
            case START -> out.say(random.nextInt(65_536));
            case TIME_SYNC -> out.say(random.nextLong());
            case CONFIG -> out.say(255).say(random.nextInt(19)).say(random.nextInt(2_000_001)).say(random.nextInt(65_536))
                    .say(random.nextInt(65_536));
            case CUE -> out.say(random.nextInt(256)).say(random.nextInt(5)).say(random.nextInt(256)).say(random.nextInt(65_536))
                    .say(random.nextInt(65_536)).say(random.nextInt(256)).say(random.nextInt(2) * (random.nextLong() >>> 20));
            case IDENTIFY -> out.say(random.nextInt(256)).say(random.nextInt(31));
            case GET -> out.say(random.nextInt(3) * 2 + 1);
            case SET_PARAM -> out.text(name(random)).say(random.nextInt(3)).say(random.nextInt(NOT_GIVEN_SECONDS + 1));
            default -> { }
        }
        return out.line.toString();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        random.ints(random.nextInt(33), '!', '~').forEach(name::appendCodePoint);
        return name.toString();
    }
}
