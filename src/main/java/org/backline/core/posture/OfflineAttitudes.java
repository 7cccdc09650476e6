package org.backline.core.posture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.geometry.euclidean.threed.Vector3D;
import org.backline.core.device.Sample;
import org.backline.core.orientation.Attitude;
import org.backline.core.orientation.OfflineOrientation;
import org.backline.core.posture.Calibration.NodeCalibration;

/**
 * Samples of the nodes that tell posture, in order of arrival, and the attitude that each ended in.
 *
 * @param samples   of one or two nodes
 * @param attitudes one for each sample, in the same order
 */
record OfflineAttitudes(List<Sample> samples, List<Attitude> attitudes) {

    /** @param rate of each node [Hz] @param mounts of the nodes that tell posture, for their gyroscope biases */
    static OfflineAttitudes of(List<Sample> all, double rate, List<NodeCalibration> mounts) {
        Map<Integer, Iterator<Attitude>> found = new HashMap<>();
        mounts.forEach(m -> found.put(m.node(), attitudes(own(all, m.node()), rate, m.gyroscopeBias()).iterator()));
        List<Sample> samples = all.stream().filter(s -> found.containsKey(s.node().id())).toList();
        return new OfflineAttitudes(samples, samples.stream().map(s -> found.get(s.node().id()).next()).toList());
    }

    /** @return time of the first sample [s] */
    double from() {
        return samples.get(0).time();
    }

    /** @return time of the last sample [s] */
    double to() {
        return samples.get(samples.size() - 1).time();
    }

    /** @return parts between which headings are lost: another segment, or a hole in both nodes longer than {@code hole} [s] */
    List<OfflineAttitudes> stretches(double hole) {
        List<OfflineAttitudes> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= samples.size(); i++) {
            if (i == samples.size() || breaks(samples.get(i - 1), samples.get(i), hole)) {
                stretches.add(new OfflineAttitudes(samples.subList(from, i), attitudes.subList(from, i)));
                from = i;
            }
        }
        return stretches;
    }

    private static boolean breaks(Sample before, Sample after, double hole) {
        return before.segment() != after.segment() || after.time() - before.time() > hole;
    }

    private static List<Attitude> attitudes(List<Sample> own, double rate, Vector3D gyroscopeBias) {
        return own.isEmpty() ? List.of() : OfflineOrientation.of(own.get(0).node(), rate, gyroscopeBias, own);
    }

    private static List<Sample> own(List<Sample> all, int node) {
        return all.stream().filter(sample -> sample.node().id() == node).toList();
    }
}
