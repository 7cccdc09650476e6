package org.backline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.PostureEstimator;
import org.backline.core.protocol.straplink.StrapLinkEncoder;
import org.backline.core.protocol.straplink.StrapLinkFormat;
import org.backline.core.simulation.Scenarios;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.StrapRanges;

/** The session that speed is measured with: a set, plates, walking and sitting, another set; as samples, as bytes, as postures. */
final class SpeedSession {
    static final double RATE = 104;

    private final List<Sample> samples = new ArrayList<>();
    private final List<byte[]> frames = new ArrayList<>();
    private final List<LumbarPosture> postures = new ArrayList<>();
    private final StreamDescribed stream;

    SpeedSession() {
        Simulation first = Simulation.of(Scenarios.FIRST_SET, new Setup(61, RATE, StrapRanges.USUAL));
        Simulation rest = first.then(Scenarios.BETWEEN_SETS);
        stream = first.described();
        Stream.of(first, rest, rest.then(Scenarios.NEXT_SET)).forEach(part -> part.samples().forEachRemaining(samples::addAll));
        StrapLinkEncoder encoder = new StrapLinkEncoder(StrapLinkFormat.DEFAULT, frames::add);
        encoder.accept(stream);
        samples.forEach(encoder::accept);
        encoder.finish();
        PostureEstimator estimator = PostureEstimator.nominal(stream);
        samples.forEach(sample -> estimator.update(sample).map(LumbarPosture.class::cast).ifPresent(postures::add));
    }

    /** @return how many samples of both nodes together */
    int pairs() {
        return samples.size() / 2;
    }

    StreamDescribed stream() {
        return stream;
    }

    /** @return in order of time, the lower node's first */
    List<Sample> samples() {
        return samples;
    }

    /** @return what the strap sends */
    List<byte[]> frames() {
        return frames;
    }

    /** @return one for each pair, all of it by nominal mounting */
    List<LumbarPosture> postures() {
        return postures;
    }
}
