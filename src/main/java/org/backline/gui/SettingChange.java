package org.backline.gui;

import java.util.function.UnaryOperator;
import org.backline.app.Settings;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Limits;

/** Changes of one setting at a time, everything else as it was. */
final class SettingChange {
    private SettingChange() {
    }

    static UnaryOperator<Settings> exercise(Exercise exercise) {
        return settings -> settings.withRoster(settings.roster().withExercise(exercise));
    }

    static UnaryOperator<Settings> range(OwnRange range) {
        return settings -> settings.withRoster(settings.roster().withRange(range));
    }

    /** @param exercise whose lines they are */
    static UnaryOperator<Settings> limits(Exercise exercise, Limits limits) {
        return settings -> settings.withRoster(settings.roster().withLimits(exercise, limits));
    }

    static UnaryOperator<Settings> load(double kilograms) {
        return settings -> settings.withRoster(settings.roster().withLoad(kilograms));
    }

    static UnaryOperator<Settings> lastPort(String uri) {
        return settings -> settings.withLastPort(uri);
    }

    static UnaryOperator<Settings> sound(boolean sound) {
        return settings -> settings.withSound(settings.sound().withOn(sound));
    }

    static UnaryOperator<Settings> theme(String theme) {
        return settings -> settings.withAppearance(settings.appearance().withTheme(theme));
    }

    static UnaryOperator<Settings> athlete(String athlete) {
        return settings -> settings.withAthlete(athlete);
    }
}
