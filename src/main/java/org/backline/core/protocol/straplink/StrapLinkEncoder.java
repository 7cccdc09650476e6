package org.backline.core.protocol.straplink;

import java.util.function.Consumer;
import org.backline.core.device.DeviceEvent;

/**
 * Says on the wire what a strap says: the inverse of the decoder, fed with the events that the decoder would give.
 *
 * <p>Samples go out in batches; samples of several nodes with the same number and time share a frame. By the time of the samples, the
 * identity is repeated every 10 s and the description every 2 s; a status goes out each second until one is given, and from then on
 * as given. Feed {@code StrapIdentified} and {@code StreamDescribed} first.
 */
public final class StrapLinkEncoder {

    /** @param wire receives one wire frame at a time, in order; each array is handed over */
    public StrapLinkEncoder(StrapLinkFormat format, Consumer<byte[]> wire) {
    }

    /** Takes the next event of the strap. */
    public void accept(DeviceEvent event) {
        throw new IllegalStateException("contract only, so far: " + event);
    }

    /** Sends what still waits for its batch to fill. */
    public void finish() {
        throw new IllegalStateException("contract only, so far");
    }
}
