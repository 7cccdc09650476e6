package org.backline.app;

import java.util.Set;

/** The keys of the settings' file, the unit in their names. */
final class SettingsKeys {
    static final String ATHLETE = "athlete";
    static final String EXERCISE = "exercise";
    static final String LOAD = "loadKg";
    static final String RANGE = "ownRangeDeg";
    /** The lines: each with {@link #SHARE} or {@link #ANGLE} behind it. */
    static final String NEAR = "lumbarFlexionNear";
    static final String LIMIT = "lumbarFlexionLimit";
    static final String SHARE = "Pct";
    static final String ANGLE = "Deg";
    static final String SOUND = "sound";
    static final String VOLUME = "volumePct";
    static final String STRAP_CUE = "strapCue";
    static final String THEME = "theme";
    static final String LANGUAGE = "language";
    static final String PORT = "lastPort";

    private static final Set<String> ALL = Set.of(ATHLETE, EXERCISE, LOAD, RANGE, NEAR + SHARE, NEAR + ANGLE, LIMIT + SHARE, LIMIT + ANGLE,
            SOUND, VOLUME, STRAP_CUE, THEME, LANGUAGE, PORT);

    private SettingsKeys() {
    }

    /** @return whether a key is one of ours */
    static boolean contains(String key) {
        return ALL.contains(key);
    }
}
