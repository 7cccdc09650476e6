package org.backline.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backline.core.device.Sample;

/**
 * Samples that a set is looked at with once it is over: the latest, and those of the calibration in use. Holds at most {@link #MOST},
 * about 10 MB: five minutes of two nodes at 104 Hz, half of that at 208 Hz. Belongs to one thread.
 */
final class SampleMemory {
    static final int MOST = 60_000;
    private static final int SPARE = 4096;
    /** A calibration takes a minute; one that took longer is not worth half of the room. */
    private static final int MOST_OF_CALIBRATION = MOST / 2;

    private final List<Sample> latest = new ArrayList<>();
    private List<Sample> calibration = List.of();
    private double forgotten = Double.NEGATIVE_INFINITY;

    void add(Sample sample) {
        latest.add(sample);
        if (latest.size() > MOST - calibration.size()) {
            drop(SPARE);
        }
    }

    /** Keeps what came since {@code from} [s] for as long as the calibration holds. */
    void keepCalibration(double from) {
        double known = calibration.isEmpty() ? from : Math.nextUp(calibration.get(calibration.size() - 1).time());
        List<Sample> kept = Stream.concat(calibration.stream(), latest.stream().filter(sample -> sample.time() >= known))
                .filter(sample -> sample.time() >= from).toList();
        calibration = kept.size() > MOST_OF_CALIBRATION ? List.of() : kept;
    }

    /** Drops what is older of the latest, many at a time, so that dropping costs next to nothing. */
    void forgetBefore(double time) {
        while (latest.size() > SPARE && latest.get(SPARE - 1).time() < time) {
            drop(SPARE);
        }
    }

    /** Drops everything. */
    void clear() {
        calibration = List.of();
        drop(latest.size());
    }

    /** @return the calibration's samples and all since {@code from} [s], in order of arrival; empty if some of these were dropped */
    Optional<List<Sample>> since(double from) {
        if (latest.isEmpty() || forgotten > from) {
            return Optional.empty();
        }
        double first = latest.get(0).time();
        return Optional.of(Stream.concat(calibration.stream().filter(sample -> sample.time() < first), latest.stream()).toList());
    }

    private void drop(int count) {
        if (count > 0) {
            forgotten = latest.get(count - 1).time();
            latest.subList(0, count).clear();
        }
    }
}
