package org.backline.core.session;

import java.util.function.Consumer;
import org.backline.core.device.DeviceEvent;

/** The whole way from what a strap says to what a lifter hears, one stage after the other. Belongs to one thread. */
public final class LiftPipeline {

    /**
     * @param plan what holds when the session begins
     * @param out  receives every event, in order, on the caller's thread
     */
    public LiftPipeline(Plan plan, Consumer<? super LiftEvent> out) {
    }

    /** Tells when the bytes were received whose events come next. @param hostNanos host's monotonic clock since the session's start [ns] */
    public void received(long hostNanos) {
    }

    /** Takes what a decoder made of the strap's bytes. */
    public void accept(DeviceEvent event) {
    }

    /** Takes what the person said. */
    public void accept(Command command) {
    }

    /** Tells that no more will come: closes an open set. */
    public void finish() {
    }
}
