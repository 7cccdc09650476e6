package org.backline.app;

import java.util.Optional;
import java.util.Set;
import org.backline.core.rep.ExerciseList;

/** The keys of the settings' file, the unit in their names. */
final class SettingsKeys {
    static final String ATHLETE = "athlete";
    static final String EXERCISE = "exercise";
    static final String LOAD = "loadKg";
    static final String RANGE = "ownRangeDeg";
    /** The lines, before each of which the exercise stands in a person's section: each with {@link #SHARE} or {@link #ANGLE} behind it. */
    static final String NEAR = "lumbarFlexionNear";
    static final String LIMIT = "lumbarFlexionLimit";
    static final String SHARE = "Pct";
    static final String ANGLE = "Deg";
    /** Arching at lockout, and rounding on after lift-off: each with {@link #NEAR_ANGLE} or {@link #LIMIT_ANGLE} behind it. */
    static final String ARCH = "arch";
    static final String CHANGE = "change";
    static final String NEAR_ANGLE = "NearDeg";
    static final String LIMIT_ANGLE = "LimitDeg";
    /** Whether rounding on after lift-off has a line at all. */
    static final String CHANGE_LINE = "changeLine";
    /** The usual peak, and, if the person's own sessions told it, how many those were, of how many reps, how near half of them. */
    static final String USUAL = "usualPeakDeg";
    static final String USUAL_SESSIONS = "usualSessions";
    static final String USUAL_REPS = "usualReps";
    static final String USUAL_SPREAD = "usualSpreadDeg";
    static final String CUES = "cues";
    static final String EARLY_CUE = "cueBeforeLine";
    static final String SOUND = "sound";
    static final String VOLUME = "volumePct";
    static final String DEVICE = "soundDevice";
    static final String STRAP_CUE = "strapCue";
    static final String AWAKE = "keepAwake";
    static final String MASS = "massUnit";
    static final String FIGURE = "figureShows";
    static final String THEME = "theme";
    static final String CONTRAST = "highContrast";
    static final String TEXT = "textPct";
    static final String MOTION = "reduceMotion";
    static final String LANGUAGE = "language";
    static final String PORT = "lastPort";
    static final String WINDOW = "window";

    private static final Set<String> LINES = Set.of(NEAR + SHARE, NEAR + ANGLE, LIMIT + SHARE, LIMIT + ANGLE,
            ARCH + NEAR_ANGLE, ARCH + LIMIT_ANGLE, CHANGE + NEAR_ANGLE, CHANGE + LIMIT_ANGLE, CHANGE_LINE, USUAL,
            USUAL_SESSIONS, USUAL_REPS, USUAL_SPREAD);
    private static final Set<String> OTHERS = Set.of(ATHLETE, EXERCISE, LOAD, RANGE, CUES, EARLY_CUE, SOUND, VOLUME, DEVICE, STRAP_CUE,
            AWAKE, MASS, FIGURE, THEME, CONTRAST, TEXT, MOTION, LANGUAGE, PORT, WINDOW);

    private SettingsKeys() {
    }

    /** @return the keys of one exercise's lines */
    static Set<String> lines() {
        return LINES;
    }

    /** @return whether a key before the first section is one of ours; once all lines stood there */
    static boolean contains(String key) {
        return LINES.contains(key) || OTHERS.contains(key);
    }

    /** @return id of the exercise that a key in a person's section is a line of */
    static Optional<String> ofLine(String key) {
        int dot = key.indexOf('.');
        return dot > 0 && LINES.contains(key.substring(dot + 1)) ? Optional.of(key.substring(0, dot)) : Optional.empty();
    }

    /** @return whether a key in a person's section is one of ours; a line of an exercise that is not known here may be known elsewhere */
    static boolean ofAthlete(String key, ExerciseList exercises) {
        return key.equals(RANGE) || ofLine(key).flatMap(exercises::of).isPresent();
    }
}
