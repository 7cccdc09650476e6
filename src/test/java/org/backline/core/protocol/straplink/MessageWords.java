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
 * Makes wires of messages in words, the same as those of {@code firmware-protocol/tests/crosscheck.c}: type (hexadecimal), seq, rtx, then
 * the values in the order of {@code messages.c}, in decimal; texts in hexadecimal, - for none. Written by the code under test.
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

    /** Commands are numbered as they come, whatever their words say. */
    byte[] wire(String line) {
        Reader in = new Reader(line);
        MessageType type = MessageType.ofNumber(Integer.parseInt(in.next(), 16));
        int sequence = in.nextInt();
        boolean again = in.nextInt() == 1;
        if (MessageType.isFromHost(type.number()) && type != MessageType.REBOOT) {
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
            case LOG -> log(in);
            case QUAT16 -> quaternions(in);
            case REBOOT -> reboot(in);
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

    // What this host neither reads nor sends, as PROTOCOL.md has it.

    private static byte[] log(Reader in) {
        byte level = (byte) in.nextInt();
        byte[] text = text(in).getBytes(StandardCharsets.UTF_8);
        return Payload.allocate(1 + text.length).put(level).put(text).array();
    }

    private static byte[] quaternions(Reader in) {
        ByteBuffer payload = Payload.allocate(Frame.LONGEST_PAYLOAD);
        payload.put((byte) in.nextInt()).put((byte) in.nextInt()).put((byte) in.nextInt()).put((byte) in.nextInt());
        payload.putInt(u32(in)).putLong(in.nextLong()).putShort((short) in.nextInt());
        while (in.more()) {
            payload.putShort((short) in.nextInt());
        }
        return Arrays.copyOf(payload.array(), payload.position());
    }

    private static byte[] reboot(Reader in) {
        return Payload.allocate(MessageType.REBOOT.shortest()).put((byte) in.nextInt()).put((byte) in.nextInt()).putInt(u32(in)).array();
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

        boolean more() {
            return words.hasMoreTokens();
        }

        int nextInt() {
            return Integer.parseInt(next());
        }

        long nextLong() {
            return Long.parseLong(next());
        }
    }
}
