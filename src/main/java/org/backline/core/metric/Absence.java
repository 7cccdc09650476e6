package org.backline.core.metric;

/** Why a metric has no value. Unknown is never 0: what has no value has one of these instead. The ids are stored. */
public enum Absence {
    /** It needs two nodes. */
    ONE_NODE("one-node"),
    /** A hole in the data, or data not to be trusted, touches it. */
    GAP("gap"),
    /** More flexion than anybody has: a node has slipped. */
    IMPLAUSIBLE("implausible"),
    /** The movement was too small to say it. */
    TOO_SMALL("too-small"),
    /** The lifter was not still where it is measured. */
    NOT_STILL("not-still"),
    /** What it looks for did not happen. */
    NOT_SEEN("not-seen"),
    /** It belongs to lifts that begin at the bottom. */
    OTHER_LIFT("other-lift"),
    /** The set has too few reps that have the value. */
    TOO_FEW_REPS("too-few-reps");

    private final String id;

    Absence(String id) {
        this.id = id;
    }

    /** @return the stored id */
    public String id() {
        return id;
    }
}
