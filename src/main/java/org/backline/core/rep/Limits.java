package org.backline.core.rep;

/**
 * The lines of one exercise.
 *
 * @param near  "near your line"
 * @param round "your line": above it the alert sounds
 */
public record Limits(FlexionLimit near, FlexionLimit round) {
    /** As 70 % stands to 80 % (BIOMECHANICS §3.2): so far apart that one rep's error seldom covers both. */
    private static final double NEAR_TO_ROUND = 0.70 / 0.80;

    /** @return the lines that a person means who names only "your line" */
    public static Limits ofRound(FlexionLimit round) {
        return new Limits(new FlexionLimit(round.scale(), round.value() * NEAR_TO_ROUND), round);
    }
}
