package org.backline.core.protocol.straplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.backline.core.device.Acknowledged;
import org.backline.core.device.StrapClock;
import org.backline.core.device.StrapCommand;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamSettings;
import org.backline.core.device.TimeReplied;
import org.backline.core.protocol.Vectors;
import org.backline.core.protocol.Vectors.Vector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Frames and what they say, as the contract of the wire has them. */
class FrameVectorsTest {
    private static final Commands COMMANDS = new Commands(clockOfTheHost());

    static List<Vector> frames() {
        return Vectors.of("frame");
    }

    @ParameterizedTest
    @MethodSource("frames")
    void wireIsRead(Vector vector) {
        List<Frame> frames = new ArrayList<>();
        List<Object> faults = new ArrayList<>();
        new FrameReader(frames::add, faults::add).accept(vector.bytes("wire"));
        if (!vector.isValid()) {
            assertThat(frames).isEmpty();
            assertThat(faults).hasSize(1);
            return;
        }
        assertThat(faults).isEmpty();
        Frame frame = frames.get(0);
        assertThat(frames).hasSize(1);
        assertThat(frame.number()).isEqualTo(vector.hexNumber("type"));
        assertThat(frame.sequence()).isEqualTo(vector.number("seq"));
        assertThat(frame.retransmission()).isEqualTo(vector.number("rtx") == 1);
        assertThat(frame.payload()).isEqualTo(ByteBuffer.wrap(vector.bytes("payload")));
        assertSays(frame.type(), frame.payload(), vector);
    }

    @ParameterizedTest
    @MethodSource("frames")
    void wireIsWritten(Vector vector) {
        if (vector.isValid()) {
            FrameWriter writer = new FrameWriter();
            writer.skip((int) vector.number("seq"));
            byte[] wire = writer.frame(MessageType.ofNumber(vector.hexNumber("type")), vector.bytes("payload"), vector.number("rtx") == 1);
            assertThat(HexFormat.of().formatHex(wire)).isEqualTo(vector.text("wire"));
            assertThat(FrameWriter.stuffed(vector.bytes("packet"))).isEqualTo(wire);
        } else {
            assertThat(vector.find("payload")).isEmpty();
        }
    }

    private static void assertSays(MessageType type, ByteBuffer payload, Vector vector) {
        switch (type) {
            case INFO -> assertThat(new Info().read(payload)).contains(identity(vector));
            case ACK -> {
                assertThat(Ack.read(payload)).isEqualTo(answer(vector));
                assertThat(Ack.write(answer(vector))).isEqualTo(vector.bytes("payload"));
            }
            case STREAM_INFO -> assertStreamInfo(payload, vector);
            case STATUS -> assertStatus(Status.read(payload), vector);
            case EVENT -> assertSignal(Event.read(payload), vector);
            case IMU16 -> assertImu16(payload, vector);
            case HELLO -> {
                byte[] hello = COMMANDS.hello((int) vector.number("tag"), vector.hexNumber("nonce"), 0);
                assertThat(payloadOf(hello)).isEqualTo(payload);
            }
            case TIME_REPLY -> assertThat(TimeReply.read(payload)).isEqualTo(new TimeReplied((int) vector.number("tag"),
                    vector.number("t1"), micros(vector, "t2"), micros(vector, "t3")));
            case TIME_SYNC -> assertThat(payloadOf(COMMANDS.timeSync((int) vector.number("tag"), vector.number("t1")))).isEqualTo(payload);
            case CONFIG -> assertIsWritten(new StrapCommand.Configure(new StreamSettings(vector.number("rate_mhz") / 1e3,
                    number(vector, "batch"), number(vector, "accel_mg"), number(vector, "gyro_dps"))), vector);
            case CUE -> assertIsWritten(cue(vector), vector);
            case IDENTIFY -> assertIsWritten(new StrapCommand.Identify(number(vector, "node"), number(vector, "seconds")), vector);
            case GET -> assertIsWritten(new StrapCommand.Get(StrapCommand.Get.Topic.values()[number(vector, "what") / 2]), vector);
            case SET_PARAM -> assertIsWritten(new StrapCommand.SetParameters(Optional.of(vector.text("name")),
                    Optional.of(number(vector, "autostart") == 1), OptionalInt.of(number(vector, "idle_sleep_s"))), vector);
            case START -> {
                StrapCommand start = new StrapCommand.Start((int) vector.number("keepalive_s"));
                assertThat(payloadOf(COMMANDS.command(start, (int) vector.number("tag"), false))).isEqualTo(payload);
            }
            case STOP -> assertThat(payloadOf(COMMANDS.command(new StrapCommand.Stop(), (int) vector.number("tag"), false)))
                    .isEqualTo(payload);
            default -> assertThat(type).isEqualTo(MessageType.LOG);
        }
    }

    private static StrapIdentified identity(Vector vector) {
        return new StrapIdentified(vector.number("uid"), vector.hexNumber("boot_id"), micros(vector, "t_us"), vector.hexNumber("nonce"),
                vector.hexNumber("caps"), vector.text("model"), vector.text("firmware"), vector.text("name"));
    }

    private static Acknowledged answer(Vector vector) {
        Acknowledged.Status status = Acknowledged.Status.values()[number(vector, "status")];
        return new Acknowledged(number(vector, "tag"), vector.hexNumber("cmd"), status, micros(vector, "t_us"));
    }

    private static void assertSignal(StrapSignal signal, Vector vector) {
        int code = number(vector, "code");
        assertThat(signal.time()).isEqualTo(micros(vector, "t_us"));
        assertThat(signal.kind().ordinal()).isEqualTo(code < StrapSignal.Kind.values().length ? code : 0);
        assertThat(signal.argument()).isEqualTo(number(vector, "arg"));
    }

    private static void assertIsWritten(StrapCommand command, Vector vector) {
        assertThat(payloadOf(COMMANDS.command(command, number(vector, "tag"), false))).isEqualTo(ByteBuffer.wrap(vector.bytes("payload")));
    }

    private static StrapCommand cue(Vector vector) {
        StrapCommand.Cue.Pattern pattern = StrapCommand.Cue.Pattern.values()[number(vector, "pattern")];
        long latest = vector.number("not_after_us") == 0 ? Long.MAX_VALUE : vector.number("not_after_us") * 1_000;
        return new StrapCommand.Cue(pattern, number(vector, "motors"), number(vector, "intensity"), number(vector, "on_ms"),
                number(vector, "off_ms"), number(vector, "repeats"), latest);
    }

    /** The host's clock shows what the strap's does. */
    private static StrapClock clockOfTheHost() {
        StrapClock clock = new StrapClock();
        clock.update(0, 0);
        return clock;
    }

    private static int number(Vector vector, String key) {
        return (int) vector.number(key);
    }

    private static void assertStreamInfo(ByteBuffer payload, Vector vector) {
        assertThat(StreamInfo.problem(payload)).isEmpty();
        StreamInfo info = StreamInfo.read(payload);
        assertThat(info.epoch()).isEqualTo((int) vector.number("epoch"));
        assertThat(info.streaming()).isEqualTo(vector.number("state") == 1);
        assertThat(info.rate()).isEqualTo(vector.number("rate_mhz"));
        assertThat(info.start()).isEqualTo(vector.number("t_us"));
        assertThat(info.index()).isEqualTo(vector.number("index"));
        assertThat(info.nodes().stream().map(FrameVectorsTest::text).collect(Collectors.joining(" "))).isEqualTo(vector.text("nodes"));
        if (!vector.toString().equals("stream-info-node-fault")) {
            assertThat(info.write()).isEqualTo(vector.bytes("payload"));
        }
    }

    private static String text(StreamInfo.Scale scale) {
        String map = scale.stream().axes().map(axes -> String.format("%x%x%x", axes.right(), axes.superior(), axes.anterior()))
                .orElse("000");
        int working = scale.stream().working() ? 1 : 0;
        return String.format("%d:%d:%d:%s:%d:%d", scale.node().id(), scale.node().site().number(), working, map, scale.accelLsb(),
                scale.gyroLsb());
    }

    private static void assertStatus(StrapStatus status, Vector vector) {
        assertThat(status.time()).isEqualTo(micros(vector, "t_us"));
        assertThat(status.bootId()).isEqualTo(vector.hexNumber("boot_id"));
        assertThat(Math.round(status.batteryVoltage().orElse(0) * 1e3)).isEqualTo(vector.number("batt_mv"));
        assertThat(status.batteryPercent().orElse(255)).isEqualTo((int) vector.number("batt_pct"));
        assertThat(status.txDroppedFrames()).isEqualTo(vector.number("tx_dropped"));
        assertThat(status.rxBadFrames()).isEqualTo(vector.number("rx_bad"));
        assertThat(status.samplesLostInStrap()).isEqualTo(vector.number("lost"));
    }

    private static void assertImu16(ByteBuffer payload, Vector vector) {
        assertThat(Imu16.problem(payload)).isEmpty();
        Imu16 data = Imu16.read(payload);
        assertThat(data.epoch()).isEqualTo((int) vector.number("epoch"));
        assertThat(data.mask()).isEqualTo((int) vector.number("mask"));
        assertThat(data.count()).isEqualTo((int) vector.number("count"));
        assertThat(data.flags()).isEqualTo((int) vector.number("data_flags"));
        assertThat(Integer.toUnsignedLong(data.index())).isEqualTo(vector.number("index"));
        assertThat(data.start()).isEqualTo(vector.number("t0_us"));
        assertThat(data.spacing()).isEqualTo((int) vector.number("dt_us"));
        List<String> counts = new ArrayList<>();
        for (int at = 0; at < data.counts().limit(); at += 2) {
            counts.add(String.valueOf(data.counts().getShort(at)));
        }
        assertThat(counts).isEqualTo(List.of(vector.text("samples").split("[ ,]")));
        assertThat(data.write()).isEqualTo(vector.bytes("payload"));
    }

    private static ByteBuffer payloadOf(byte[] wire) {
        List<Frame> frames = new ArrayList<>();
        new FrameReader(frames::add, fault -> { }).accept(wire);
        return frames.get(0).payload();
    }

    private static double micros(Vector vector, String key) {
        return vector.number(key) / 1e6;
    }
}
