package org.backline.core.posture;

/** Why a step of the calibration was not accepted. The ids are stored and told to people by the words of the report. */
public enum Refusal {
    /** Nothing was measured in the window, or less than half of it arrived. */
    NO_DATA("no-data"),
    /** The window covers too little time. */
    TOO_SHORT("too-short"),
    /** The person did not stand still. */
    MOVING("moving"),
    /** There is no stand to build on. */
    NO_STAND("no-stand"),
    /** The bends went less far than is needed to see their axis. */
    TOO_SHALLOW("too-shallow"),
    /** The bends were not forward bends: too much turning or leaning in them. */
    OUT_OF_PLANE("out-of-plane"),
    /** The lower node tipped clearly further than the upper one. */
    NODES_SWAPPED("nodes-swapped"),
    /** A node hangs the other way up than its maker says: the arrow points down. */
    UPSIDE_DOWN("upside-down"),
    /** The trunk bent and the nodes hardly moved against each other: the upper one may have slid down to the lower one. */
    NODE_SLIPPED("node-slipped"),
    /** A new zero would lie so far from the old one that the strap must have moved: its axes are no longer known. */
    STRAP_MOVED("strap-moved"),
    /** No adult's range: below 25° or above 95°. */
    RANGE_IMPLAUSIBLE("range-implausible"),
    /** The full bends of one window differ too much from each other. */
    INCONSISTENT("inconsistent"),
    /** The strap booted anew and does not sit where it sat. */
    MOUNTING_MOVED("mounting-moved");

    private final String id;

    Refusal(String id) {
        this.id = id;
    }

    /** @return whether it says that the strap is not worn as its figures would have it, so that none of them is to be alerted on */
    public boolean wornOtherwise() {
        return switch (this) {
            case NODES_SWAPPED, UPSIDE_DOWN, NODE_SLIPPED, STRAP_MOVED, MOUNTING_MOVED -> true;
            default -> false;
        };
    }

    /** @return the stored id */
    public String id() {
        return id;
    }
}
