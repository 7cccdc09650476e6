package org.backline.core.posture;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.device.Sample;
import org.backline.core.orientation.Attitude;

/** One recording of a movement to calibrate by: samples of its window, what the filters made of them, and the postures. */
final class Trial {
    private final double from;
    private final double to;
    private final List<Sample> samples = new ArrayList<>();
    private final List<Attitude> attitudes = new ArrayList<>();
    private final List<Posture> postures = new ArrayList<>();

    /** @param from [s] @param to [s] */
    Trial(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /** @return what of all that lies in a window */
    static Trial of(double from, double to, List<Sample> samples, List<Attitude> attitudes, List<Posture> postures) {
        Trial trial = new Trial(from, to);
        samples.stream().filter(s -> trial.covers(s.time())).forEach(trial.samples::add);
        attitudes.stream().filter(a -> trial.covers(a.time())).forEach(trial.attitudes::add);
        postures.stream().filter(p -> trial.covers(p.time())).forEach(trial.postures::add);
        return trial;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    /** Takes what one sample brought, if it does not come before the window. */
    void take(Sample sample, PostureEstimator estimator) {
        if (sample.time() >= from) {
            samples.add(sample);
            estimator.attitude(sample.node().id()).filter(a -> covers(a.time())).ifPresent(attitudes::add);
            estimator.completed().filter(p -> covers(p.time())).ifPresent(postures::add);
        }
    }

    /** @return all samples since the window began, also those after its end */
    List<Sample> samples() {
        return samples;
    }

    /** @return the samples of one node inside the window */
    List<Sample> samples(int node) {
        return samples.stream().filter(s -> s.node().id() == node && covers(s.time())).toList();
    }

    /** @return attitudes of all nodes inside the window */
    List<Attitude> attitudes() {
        return attitudes;
    }

    /** @return attitudes of one node inside the window */
    List<Attitude> attitudes(int node) {
        return attitudes.stream().filter(a -> a.node().id() == node).toList();
    }

    /** @return postures inside the window, without those that cannot be trusted */
    List<Posture> postures() {
        return postures.stream().filter(p -> p.quality() != Quality.POOR).toList();
    }

    boolean covers(double time) {
        return from <= time && time <= to;
    }
}
