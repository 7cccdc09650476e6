package org.backline.core.alert;

/**
 * How often a lifter wants cues (definitions.md#lines-and-alerts). It decides what is heard, never what is found: alerts are raised and
 * kept alike.
 *
 * @param frequency in which reps
 * @param forecast  whether to be cued before the line is crossed
 */
public record Feedback(Frequency frequency, boolean forecast) {
    /** Every rep, once the line was crossed. */
    public static final Feedback USUAL = new Feedback(Frequency.EVERY_REP, false);
    private static final int EVERY_SECOND = 2;
    private static final int EVERY_FIFTH = 5;

    /** In which reps. */
    public enum Frequency {
        EVERY_REP,
        /** All reps of the first set, every second of the second, every fifth from then on. */
        FADED,
        /** None: the set is talked about when it is over. */
        AFTER_SET
    }

    /** @param set 1, 2, 3 … within the session @param rep 1, 2, 3 … within the set @return whether that rep is cued */
    public boolean heard(int set, int rep) {
        return switch (frequency) {
            case EVERY_REP -> true;
            case FADED -> set == 1 || (rep - 1) % (set == 2 ? EVERY_SECOND : EVERY_FIFTH) == 0;
            case AFTER_SET -> false;
        };
    }
}
