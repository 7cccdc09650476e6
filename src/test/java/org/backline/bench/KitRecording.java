package org.backline.bench;

import java.util.List;
import org.backline.core.device.Sample;
import org.backline.core.device.StreamDescribed;
import org.backline.core.session.Command;

/**
 * One recording of a kit, as the pipeline would hear it.
 *
 * @param name    of the file that its results are written to, without ending
 * @param stream  its nodes
 * @param said    windows of calibration
 * @param samples a row of the file each, in order of time; one that was not measured has NaN in it
 */
record KitRecording(String name, StreamDescribed stream, List<Command.Calibrate> said, List<Sample> samples) {

    KitRecording {
        said = List.copyOf(said);
        samples = List.copyOf(samples);
    }

    /** @return whether the row was measured: none of its numbers is missing */
    static boolean isMeasured(Sample row) {
        return !row.angularRate().isNaN() && !row.specificForce().isNaN();
    }
}
