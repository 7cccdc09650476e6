package org.backline.core.device;

/**
 * Samples of one node that were taken but never arrived; told before the first sample after the hole.
 *
 * @param node  id of the node
 * @param count how many, at least 1
 * @param cause where they were lost
 */
public record SamplesLost(int node, long count, Cause cause) implements DeviceEvent {

    /** Where samples were lost (StrapLink §6: the gap in {@code seq} tells). */
    public enum Cause {
        /** On the way: a frame was lost or damaged. */
        LINK,
        /** In the strap: its bus or FIFO lost them before they were sent. */
        STRAP
    }
}
