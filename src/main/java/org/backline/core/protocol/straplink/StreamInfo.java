package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.backline.core.device.AxisMap;
import org.backline.core.device.Node;
import org.backline.core.device.NodeStream;
import org.backline.core.device.Site;
import org.backline.core.device.StreamDescribed;
import org.backline.core.device.StreamFault.Kind;
import org.backline.core.math.Gravity;

/**
 * STREAM_INFO: what the numbers of an epoch mean.
 *
 * @param epoch     number of the epoch, 0…255
 * @param streaming whether samples flow
 * @param batch     sample groups per frame
 * @param rate      [mHz]
 * @param start     when the epoch began [µs]
 * @param index     its first index
 * @param nodes     in the order of their ids
 */
record StreamInfo(int epoch, boolean streaming, int batch, long rate, long start, long index, List<Scale> nodes) {
    static final int HEAD = 20;
    static final int PER_NODE = 20;
    static final int MOST_NODES = 8;
    /** [mHz] */
    private static final long SLOWEST = 1_000;
    /** [mHz] */
    private static final long FASTEST = 2_000_000;
    private static final int STREAMING = 1;
    private static final int WORKING = 3;
    private static final int FAULT = 4;

    /**
     * What the counts of one node mean.
     *
     * @param stream   the node
     * @param accelRange [thousandths of g]
     * @param gyroRange  [°/s]
     * @param accelLsb [10⁻⁹ g]
     * @param gyroLsb  [10⁻⁹ °/s]
     */
    record Scale(NodeStream stream, int accelRange, int gyroRange, long accelLsb, long gyroLsb) {

        Node node() {
            return stream.node();
        }

        /** @return [m/s²] per count */
        double specificForce() {
            return accelLsb * Gravity.STANDARD / 1e9;
        }

        /** @return [rad/s] per count */
        double angularRate() {
            return gyroLsb * Math.PI / 180e9;
        }
    }

    /** @return the info of a stream that is written in a format */
    static StreamInfo of(StreamDescribed described, StrapLinkFormat format, int epoch, double start, long index) {
        List<Scale> scales = described.nodes().stream().map(node -> new Scale(node, format.accelRange(), format.gyroRange(),
                format.accelLsb(), format.gyroLsb())).toList();
        return new StreamInfo(epoch, described.streaming(), format.batch(), Math.round(described.rate() * 1e3), DeviceClock.micros(start),
                index, scales);
    }

    /** @return the scale of a node */
    Optional<Scale> scale(int id) {
        return nodes.stream().filter(scale -> scale.node().id() == id).findFirst();
    }

    /** @return what makes the payload unusable */
    static Optional<Kind> problem(ByteBuffer payload) {
        int nodes = payload.get(2) & 0xFF;
        long rate = payload.getInt(4) & 0xFFFFFFFFL;
        if (HEAD + PER_NODE * nodes > payload.limit()) {
            return Optional.of(Kind.BAD_LENGTH);
        }
        boolean sane = nodes <= MOST_NODES && rate >= SLOWEST && rate <= FASTEST && DeviceClock.isSane(payload.getLong(8));
        int ids = 0;
        for (int at = HEAD; sane && at < HEAD + PER_NODE * nodes; at += PER_NODE) {
            int id = payload.get(at) & 0xFF;
            sane = id < MOST_NODES && (ids & 1 << id) == 0 && isSane(payload, at);
            ids |= 1 << id;
        }
        return sane ? Optional.empty() : Optional.of(Kind.BAD_VALUE);
    }

    private static boolean isSane(ByteBuffer payload, int node) {
        int map = payload.getShort(node + 16) & 0xFFFF;
        return payload.getInt(node + 8) != 0 && payload.getInt(node + 12) != 0 && (map == 0 || axes(map).isPresent());
    }

    /** Reads a payload without a problem. */
    static StreamInfo read(ByteBuffer payload) {
        int epoch = Payload.u8(payload);
        boolean streaming = Payload.u8(payload) == STREAMING;
        int count = Payload.u8(payload);
        int batch = Payload.u8(payload);
        long rate = Payload.u32(payload);
        long start = payload.getLong();
        long index = Payload.u32(payload);
        List<Scale> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(readNode(payload));
        }
        nodes.sort(Comparator.comparingInt(scale -> scale.node().id()));
        return new StreamInfo(epoch, streaming, batch, rate, start, index, List.copyOf(nodes));
    }

    private static Scale readNode(ByteBuffer payload) {
        int id = Payload.u8(payload);
        int status = Payload.u8(payload);
        int accelRange = Payload.u16(payload);
        int gyroRange = Payload.u16(payload);
        payload.getShort();
        long accelLsb = Payload.u32(payload);
        long gyroLsb = Payload.u32(payload);
        int map = Payload.u16(payload);
        Site site = Site.ofNumber(Payload.u8(payload));
        payload.get();
        boolean working = (status & WORKING) == WORKING && (status & FAULT) == 0;
        return new Scale(new NodeStream(new Node(id, site), working, axes(map)), accelRange, gyroRange, accelLsb, gyroLsb);
    }

    byte[] write() {
        ByteBuffer payload = Payload.allocate(HEAD + PER_NODE * nodes.size());
        payload.put((byte) epoch).put((byte) (streaming ? STREAMING : 0)).put((byte) nodes.size()).put((byte) batch);
        payload.putInt((int) rate).putLong(start).putInt((int) index);
        for (Scale scale : nodes) {
            payload.put((byte) scale.node().id()).put((byte) (scale.stream.working() ? WORKING : 1));
            payload.putShort((short) scale.accelRange).putShort((short) scale.gyroRange).putShort((short) 0);
            payload.putInt((int) scale.accelLsb).putInt((int) scale.gyroLsb);
            payload.putShort((short) scale.stream.axes().map(StreamInfo::map).orElse(0).intValue());
            payload.put((byte) scale.node().site().number()).put((byte) 0);
        }
        return payload.array();
    }

    /** @return nominal spacing of the groups [µs] */
    long spacing() {
        return 1_000_000_000L / rate;
    }

    StreamDescribed described() {
        return new StreamDescribed(streaming, rate / 1e3, nodes.stream().map(Scale::stream).toList());
    }

    /** One hexadecimal digit per axis of the body, anterior lowest; 0 is no rotation and tells that the mounting is not told. */
    private static Optional<AxisMap> axes(int map) {
        return map >> 12 == 0 ? AxisMap.ofAxes(map & 15, map >> 4 & 15, map >> 8 & 15) : Optional.empty();
    }

    private static int map(AxisMap axes) {
        return axes.anterior() | axes.superior() << 4 | axes.right() << 8;
    }
}
