package org.backline.core.rep;

import java.util.Optional;
import org.backline.core.math.Angle;

/**
 * The lines of one exercise, as one person set them.
 *
 * @param near   "near your line"
 * @param round  "your line": above it the alert sounds
 * @param arch   how far the lower back may arch at lockout and where a descent begins, angles without their minus
 * @param change how much it may round on after lift-off; empty: not looked at. Held only against lifts from the floor and rows
 * @param usual  how far the person usually bends; empty: not known, or not wanted as a line
 */
public record Limits(FlexionLimit near, FlexionLimit round, Lines arch, Optional<Lines> change, Optional<UsualPeak> usual) {
    /** As 70 % stands to 80 % (definitions.md#lines-and-alerts): so far apart that one rep's error seldom covers both. */
    private static final double NEAR_TO_ROUND = 0.70 / 0.80;
    /** −10° and −15°: lockout returns to about 0°, −20° was seen in heavy squats (definitions.md#lines-and-alerts). */
    private static final Lines ARCH = new Lines(Angle.ofDegrees(10), Angle.ofDegrees(15));
    /** 8° is the largest change within a session that is no noise, 12° half as much again (the same). */
    public static final Lines USUAL_CHANGE = new Lines(Angle.ofDegrees(8), Angle.ofDegrees(12));

    /**
     * Two angles, the first nearer than the second.
     *
     * @param near "near your line" [rad]
     * @param line "your line" [rad]
     */
    public record Lines(double near, double line) {
        public Lines {
            if (!(near > 0 && near < line)) {
                throw new IllegalArgumentException("lines at " + near + " and " + line + " rad are none");
            }
        }

        /** @return these with "your line" there [rad], near as far before it in proportion */
        public Lines movedTo(double other) {
            return new Lines(near * other / line, other);
        }
    }

    /** The lines of flexion, all others as usual. */
    public Limits(FlexionLimit near, FlexionLimit round) {
        this(near, round, ARCH, Optional.of(USUAL_CHANGE), Optional.empty());
    }

    /** @return the lines that a person means who names only "your line" */
    public static Limits ofRound(FlexionLimit round) {
        return new Limits(new FlexionLimit(round.scale(), round.value() * NEAR_TO_ROUND), round);
    }

    /** @return the same with other lines of flexion */
    public Limits withFlexion(FlexionLimit otherNear, FlexionLimit otherRound) {
        return new Limits(otherNear, otherRound, arch, change, usual);
    }

    /** @return the same with other lines of arching */
    public Limits withArch(Lines other) {
        return new Limits(near, round, other, change, usual);
    }

    /** @return the same with other lines of change, or without */
    public Limits withChange(Optional<Lines> other) {
        return new Limits(near, round, arch, other, usual);
    }

    /** @return the same with that usual peak, or without */
    public Limits withUsual(Optional<UsualPeak> other) {
        return new Limits(near, round, arch, change, other);
    }

    /** @return the lines about the person's usual peak: 8° and 12° above it; empty if it is not known */
    public Optional<Lines> aboveUsual() {
        return usual.map(peak -> new Lines(peak.flexion() + USUAL_CHANGE.near(), peak.flexion() + USUAL_CHANGE.line()));
    }
}
