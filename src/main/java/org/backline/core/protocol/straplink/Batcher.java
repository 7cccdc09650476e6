package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.protocol.straplink.StreamInfo.Scale;

/**
 * Samples to data frames. Samples of one instant form a group; groups of the same nodes that follow each other evenly share a frame.
 * Nodes with clocks of their own get frames of their own by that.
 */
final class Batcher {
    /** A frame tells one spacing for all its groups; times that stray further from it begin another frame [s]. */
    private static final double UNEVEN = 1e-4;
    private static final int MOST_SAMPLES = (Frame.LONGEST_PAYLOAD - Imu16.HEAD) / Imu16.PER_NODE;

    private final StreamInfo info;
    private final int everyNode;
    private final Consumer<Imu16> out;
    private final Map<Integer, List<List<Sample>>> open = new TreeMap<>();
    private List<Sample> group = new ArrayList<>();
    private boolean gapBefore;

    Batcher(StreamInfo info, Consumer<Imu16> out) {
        this.info = info;
        this.out = out;
        everyNode = info.nodes().stream().filter(scale -> scale.stream().working()).mapToInt(scale -> 1 << scale.node().id()).sum();
    }

    /** Takes the next sample; one of a node that was never described has no scale and is left out. */
    void accept(Sample sample) {
        if (info.scale(sample.node().id()).isEmpty()) {
            return;
        }
        if (!group.isEmpty() && !sameInstant(group.get(0), sample)) {
            closeGroup();
        }
        group.add(sample);
        if (mask(group) == everyNode) {
            closeGroup();
        }
    }

    /** The next frame tells that the strap itself lost samples before it. */
    void markGap() {
        gapBefore = true;
    }

    /** Sends what waits. */
    void flush() {
        if (!group.isEmpty()) {
            closeGroup();
        }
        List.copyOf(open.keySet()).forEach(this::send);
    }

    private void closeGroup() {
        List<Sample> closed = group;
        group = new ArrayList<>();
        closed.sort(Comparator.comparingInt(sample -> sample.node().id()));
        int mask = mask(closed);
        open.keySet().stream().filter(other -> other != mask && (other & mask) != 0).toList().forEach(this::send);
        if (open.containsKey(mask) && !continues(open.get(mask), closed.get(0))) {
            send(mask);
        }
        List<List<Sample>> groups = open.computeIfAbsent(mask, fresh -> new ArrayList<>());
        groups.add(closed);
        if (groups.size() >= info.batch() || (groups.size() + 1) * closed.size() > MOST_SAMPLES) {
            send(mask);
        }
    }

    private boolean sameInstant(Sample one, Sample other) {
        return one.time() == other.time() && one.sequence() == other.sequence() && one.segment() == other.segment()
                && (mask(group) & 1 << other.node().id()) == 0;
    }

    private static boolean continues(List<List<Sample>> groups, Sample next) {
        Sample first = groups.get(0).get(0);
        Sample last = groups.get(groups.size() - 1).get(0);
        double step = next.time() - last.time();
        double expected = groups.size() == 1 ? step : (last.time() - first.time()) / (groups.size() - 1);
        return next.segment() == last.segment() && next.sequence() == last.sequence() + 1 && Math.abs(step - expected) <= UNEVEN
                && step * 1e6 >= Imu16.SHORTEST_SPACING && step * 1e6 <= Imu16.LONGEST_SPACING;
    }

    private static int mask(List<Sample> samples) {
        return samples.stream().mapToInt(sample -> 1 << sample.node().id()).reduce(0, (a, b) -> a | b);
    }

    private void send(int mask) {
        List<List<Sample>> groups = open.remove(mask);
        Sample first = groups.get(0).get(0);
        long start = DeviceClock.micros(first.time());
        long end = DeviceClock.micros(groups.get(groups.size() - 1).get(0).time());
        int spacing = groups.size() == 1 ? 0 : (int) Math.round((end - start) / (groups.size() - 1.0));
        Counts counts = new Counts(groups.size() * groups.get(0).size());
        groups.forEach(samples -> samples.forEach(counts::put));
        int flags = (counts.clipped ? Imu16.CLIPPED : 0) | (gapBefore ? Imu16.GAP_BEFORE : 0);
        gapBefore = false;
        out.accept(new Imu16(info.epoch(), mask, groups.size(), flags, (int) first.sequence(), start, spacing, counts.bytes));
    }

    /** The raw samples of one frame. */
    private final class Counts {
        private final ByteBuffer bytes;
        private boolean clipped;

        Counts(int samples) {
            bytes = Payload.allocate(samples * Imu16.PER_NODE);
        }

        void put(Sample sample) {
            Scale scale = info.scale(sample.node().id()).orElseThrow();
            put(sample.specificForce(), scale.specificForce());
            put(sample.angularRate(), scale.angularRate());
            clipped |= sample.clipped();
        }

        private void put(Vector3D vector, double scale) {
            put(vector.getX() / scale);
            put(vector.getY() / scale);
            put(vector.getZ() / scale);
        }

        private void put(double counts) {
            long nearest = Math.round(Math.max(-Imu16.RANGE_END, Math.min(counts, Imu16.RANGE_END)));
            clipped |= Math.abs(nearest) == Imu16.RANGE_END;
            bytes.putShort((short) nearest);
        }
    }
}
