package org.backline.gui.model;

/** Where a session stands, as the line above the figure says it. */
public enum Stage {
    /** Nothing is being listened to. */
    NO_STRAP,
    /** A source is open or being opened, nothing understood yet. */
    SEARCHING,
    /** Data flow, mounting is only nominal. */
    READY_TO_CALIBRATE,
    /** Data flow, waiting for a set. */
    READY,
    /** A set was begun by hand, its first rep is still to come. */
    ARMED,
    /** In a set. */
    IN_SET,
    /** Between sets. */
    REST,
    /** The link is lost and being tried again. */
    RECONNECTING,
    /** The source came to its end. */
    ENDED,
    /** The run ended for a reason. */
    STOPPED;

    /** @return whether the source speaks, or did until a moment ago */
    public boolean flowing() {
        return this == READY_TO_CALIBRATE || this == READY || this == ARMED || this == IN_SET || this == REST;
    }
}
