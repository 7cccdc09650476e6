package org.backline.io.source;

import java.util.function.Consumer;
import org.backline.core.device.DeviceEvent;
import org.backline.core.device.Sample;

/** How much of the strap's own time a stream has covered. Between two segments, whose times cannot be compared, none passes. */
final class StreamClock implements Consumer<DeviceEvent> {
    private boolean begun;
    private int segment;
    private double latest;
    private double covered;

    @Override
    public void accept(DeviceEvent event) {
        if (event instanceof Sample sample) {
            boolean comparable = begun && sample.segment() == segment;
            if (comparable && sample.time() > latest) {
                covered += sample.time() - latest;
            }
            latest = comparable ? Math.max(latest, sample.time()) : sample.time();
            segment = sample.segment();
            begun = true;
        }
    }

    /** @return whether anything was understood yet */
    boolean begun() {
        return begun;
    }

    /** @return time covered [ns] */
    long nanos() {
        return Math.round(covered * 1e9);
    }
}
