package org.backline.core.posture;

/** How far a posture can be trusted. */
public enum Quality {
    /** Every sample arrived. */
    GOOD,
    /** A hole of at most 100 ms was bridged, or headings are not known yet: in the first fraction of a second. */
    COASTING,
    /** A longer hole, or a sensor at the end of its range: do not judge a rep by it. */
    POOR;

    /** @return the worse of the two */
    public Quality and(Quality other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
