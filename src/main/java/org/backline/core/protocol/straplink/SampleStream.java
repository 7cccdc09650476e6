package org.backline.core.protocol.straplink;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
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

/** Described data frames to samples, with what is missing between them. */
final class SampleStream {
    private final Consumer<? super DeviceEvent> out;
    private NodeCounter[] counters = newCounters();
    private int segment;
    private boolean begun;

    SampleStream(Consumer<? super DeviceEvent> out) {
        this.out = out;
    }

    void accept(DataFrame frame, StreamInfo info) {
        Imu16 data = frame.data();
        List<Scale> scales = info.nodes().stream().filter(scale -> data.has(scale.node().id())).toList();
        if (scales.size() != Integer.bitCount(data.mask())) {
            out.accept(new StreamFault(Kind.BAD_VALUE, frame.offset(), 1));
            return;
        }
        long spacing = data.spacing() > 0 ? data.spacing() : info.spacing();
        Verdict verdict = judge(data, scales, spacing);
        if (verdict == Verdict.DUPLICATE) {
            out.accept(new StreamFault(Kind.DUPLICATE, frame.offset(), 1));
        } else if (!data.isStale()) {
            if (verdict == Verdict.BREAKS) {
                newSegment(frame.offset());
            }
            begun = true;
            tellLosses(frame, scales, spacing);
            emit(data, scales);
        }
    }

    /** The strap booted anew: what follows cannot be compared with what came before. */
    void restart(long offset) {
        if (begun) {
            newSegment(offset);
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

    private void tellLosses(DataFrame frame, List<Scale> scales, long spacing) {
        for (Scale scale : scales) {
            int node = scale.node().id();
            long lostByLink = counters[node].advance(frame.data(), spacing, frame.linkLosses());
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
        ByteBuffer counts = data.counts();
        return new Vector3D(counts.getShort(at) * scale, counts.getShort(at + 2) * scale, counts.getShort(at + 4) * scale);
    }

    private static NodeCounter[] newCounters() {
        NodeCounter[] counters = new NodeCounter[StreamInfo.MOST_NODES];
        Arrays.setAll(counters, id -> new NodeCounter());
        return counters;
    }
}
