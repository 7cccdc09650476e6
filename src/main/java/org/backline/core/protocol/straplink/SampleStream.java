package org.backline.core.protocol.straplink;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;
import org.backline.core.device.SamplesLost;
import org.backline.core.device.SamplesLost.Cause;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;
import org.backline.core.protocol.straplink.NodeCounter.Verdict;
import org.backline.core.protocol.straplink.StreamInfo.Scale;

/**
 * Data frames to samples. Counts have no unit until the epoch they belong to was described: until then the frames wait, at most
 * {@value #PATIENCE} µs of the strap's time, and are given up after that.
 */
final class SampleStream {
    private static final long PATIENCE = 2_500_000;
    private static final int MOST_HELD = 1024;
    private static final int EPOCHS = 256;

    private record Held(Imu16 data, long offset, long linkLosses) {
    }

    private final Consumer<? super DeviceEvent> out;
    private final Deque<Held> held = new ArrayDeque<>();
    private final Map<Integer, StreamInfo> epochs = new HashMap<>();
    private NodeCounter[] counters = newCounters();
    private int segment;
    private boolean begun;

    SampleStream(Consumer<? super DeviceEvent> out) {
        this.out = out;
    }

    /** Learns what an epoch's counts mean, and reads what waited for it. */
    void describe(StreamInfo info) {
        epochs.put(info.epoch(), info);
        while (!held.isEmpty() && epochs.containsKey(held.getFirst().data.epoch())) {
            read(held.remove());
        }
    }

    /**
     * Reads a data frame, or keeps it until it can be read.
     *
     * @param linkLosses frames that the link has lost so far, in all
     */
    void accept(Imu16 data, long offset, long linkLosses) {
        Held frame = new Held(data, offset, linkLosses);
        if (!held.isEmpty() && hasWaitedTooLong(data)) {
            giveUp();
        }
        if (held.isEmpty() && epochs.containsKey(data.epoch())) {
            read(frame);
        } else {
            held.add(frame);
        }
    }

    private boolean hasWaitedTooLong(Imu16 newest) {
        return held.size() == MOST_HELD || Math.abs(newest.start() - held.getFirst().data.start()) > PATIENCE;
    }

    /** The strap booted anew: nothing of what it said before holds. */
    void restart(long offset) {
        giveUp();
        epochs.clear();
        if (begun) {
            newSegment(offset);
        }
    }

    /** Gives up what still waits. */
    void giveUp() {
        if (!held.isEmpty()) {
            out.accept(new StreamFault(Kind.UNDESCRIBED_EPOCH, held.getFirst().offset, held.size()));
            held.clear();
        }
    }

    private void read(Held frame) {
        StreamInfo info = epochs.get(frame.data.epoch());
        List<Scale> scales = info.nodes().stream().filter(scale -> frame.data.has(scale.node().id())).toList();
        if (scales.size() != Integer.bitCount(frame.data.mask())) {
            out.accept(new StreamFault(Kind.BAD_VALUE, frame.offset, 1));
            return;
        }
        long spacing = frame.data.spacing() > 0 ? frame.data.spacing() : 1_000_000_000L / info.rate();
        Verdict verdict = judge(frame.data, scales, spacing);
        if (verdict == Verdict.DUPLICATE) {
            out.accept(new StreamFault(Kind.DUPLICATE, frame.offset, 1));
        } else if (!frame.data.isStale()) {
            if (verdict == Verdict.BREAKS) {
                newSegment(frame.offset);
            }
            begun = true;
            tellLosses(frame, scales, spacing);
            emit(frame.data, scales);
        }
    }

    private Verdict judge(Imu16 data, List<Scale> scales, long spacing) {
        Verdict worst = Verdict.CONTINUES;
        for (Scale scale : scales) {
            Verdict verdict = counters[scale.node().id()].judge(data, spacing);
            worst = verdict.compareTo(worst) > 0 ? verdict : worst;
        }
        return worst;
    }

    private void newSegment(long offset) {
        out.accept(new StreamFault(Kind.NEW_SEGMENT, offset, 1));
        segment++;
        counters = newCounters();
        begun = false;
    }

    private void tellLosses(Held frame, List<Scale> scales, long spacing) {
        for (Scale scale : scales) {
            int node = scale.node().id();
            long lostByLink = counters[node].advance(frame.data, spacing, frame.linkLosses);
            tell(node, counters[node].takeUnsent(), Cause.STRAP);
            tell(node, lostByLink, Cause.LINK);
        }
    }

    private void emit(Imu16 data, List<Scale> scales) {
        boolean clippedUnseen = data.clippedUnseen();
        int at = 0;
        for (int group = 0; group < data.count(); group++) {
            double time = DeviceClock.seconds(data.start() + (long) group * data.spacing());
            for (Scale scale : scales) {
                emit(data, at, scale, time, clippedUnseen);
                at += Imu16.PER_NODE;
            }
        }
    }

    private void emit(Imu16 data, int at, Scale scale, double time, boolean clippedUnseen) {
        NodeCounter counter = counters[scale.node().id()];
        boolean clipped = clippedUnseen;
        for (int axis = 0; axis < Imu16.AXES; axis++) {
            short count = data.counts().getShort(at + axis * Short.BYTES);
            if (count == Imu16.MISSING) {
                counter.leaveOut();
                return;
            }
            clipped |= Math.abs(count) == Imu16.RANGE_END;
        }
        tell(scale.node().id(), counter.takeUnsent(), Cause.STRAP);
        Vector3D specificForce = vector(data, at, scale.specificForce());
        Vector3D angularRate = vector(data, at + Imu16.PER_NODE / 2, scale.angularRate());
        out.accept(new Sample(scale.node(), segment, counter.take(), time, specificForce, angularRate, clipped));
    }

    private void tell(int node, long lost, Cause cause) {
        if (lost > 0) {
            out.accept(new SamplesLost(node, lost, cause));
        }
    }

    private static Vector3D vector(Imu16 data, int at, double scale) {
        return new Vector3D(data.counts().getShort(at) * scale, data.counts().getShort(at + 2) * scale, data.counts().getShort(at + 4) * scale);
    }

    private static NodeCounter[] newCounters() {
        NodeCounter[] counters = new NodeCounter[StreamInfo.MOST_NODES];
        Arrays.setAll(counters, id -> new NodeCounter());
        return counters;
    }
}
