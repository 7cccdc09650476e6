package org.backline.core.protocol.straplink;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.AxisMap;
import org.backline.core.device.Decoder;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Sample;
import org.backline.core.device.Site;
import org.backline.core.device.StrapIdentified;
import org.backline.core.device.StrapSignal;
import org.backline.core.device.StrapStatus;
import org.backline.core.device.StreamDescribed;

/** Events of a strap that never was, and their bytes. Its numbers lie on the grid of the wire, so that nothing is lost by rounding. */
public final class SyntheticStrap {
    static final double ACCEL = 244_000 * 9.80665 / 1e9;
    static final double GYRO = 35_000_000 * Math.PI / 180e9;
    static final Node SACRUM = new Node(0, Site.SACRUM);
    static final Node THORAX = new Node(1, Site.T12_L1);
    static final int RATE = 200;

    private SyntheticStrap() {
    }

    static StrapIdentified identity(int bootId) {
        return new StrapIdentified(0x1122334455667788L, bootId, 0.25, 0, 0x1205, "XIAO", "1.0", "Wiebke");
    }

    static StreamDescribed description() {
        AxisMap axes = new AxisMap(10, 0, 9);
        return new StreamDescribed(true, RATE, List.of(new NodeStream(SACRUM, true, Optional.of(axes)),
                new NodeStream(THORAX, true, Optional.empty())));
    }

    /** What a strap of two nodes says in so many samples of each. */
    public static List<DeviceEvent> events(int samples, long seed) {
        Random random = new Random(seed);
        List<DeviceEvent> events = new ArrayList<>(List.of(identity(7), description()));
        for (int i = 0; i < samples; i++) {
            double time = (1_000_000 + i * 5_000L) / 1e6;
            if (i % RATE == 0) {
                events.add(new StrapStatus(time, 7, OptionalDouble.of(3.987), OptionalInt.of(80), 0, 0, 0));
            }
            if (i % 101 == 50) {
                events.add(new StrapSignal(time, StrapSignal.Kind.BUTTON_SHORT, i % 7));
            }
            events.add(sample(SACRUM, i, time, random));
            events.add(sample(THORAX, i, time, random));
        }
        return events;
    }

    private static Sample sample(Node node, long sequence, double time, Random random) {
        return new Sample(node, 0, sequence, time, vector(random, ACCEL), vector(random, GYRO), false);
    }

    static Vector3D vector(Random random, double scale) {
        int spread = 1 << 1 + random.nextInt(14);
        return new Vector3D((random.nextInt(spread) - spread / 2) * scale, random.nextInt(spread) * scale, random.nextInt(3) * scale);
    }

    /** @return one wire frame each */
    static List<byte[]> frames(List<DeviceEvent> events) {
        List<byte[]> frames = new ArrayList<>();
        StrapLinkEncoder encoder = new StrapLinkEncoder(StrapLinkFormat.DEFAULT, frames::add);
        events.forEach(encoder::accept);
        encoder.finish();
        return frames;
    }

    /** @return their bytes */
    public static byte[] bytes(List<DeviceEvent> events) {
        return joined(frames(events));
    }

    static byte[] joined(List<byte[]> frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        frames.forEach(all::writeBytes);
        return all.toByteArray();
    }

    static List<DeviceEvent> decoded(byte[] bytes) {
        List<DeviceEvent> events = new ArrayList<>();
        Decoder decoder = new StrapLinkProtocol().newDecoder(events::add);
        decoder.accept(bytes);
        decoder.finish();
        return events;
    }
}
