package org.backline.gui;

import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.backline.app.Settings;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.FlexionLimit;
import org.backline.core.rep.Limits;
import org.backline.core.session.Plan;

/** Changes of one setting at a time, everything else as it was. */
final class Setup {
    /** The near line lies this far below the person's line, as a share of the range: measuring is no finer (BIOMECHANICS §1.2). */
    private static final double NEAR_BELOW = 0.10;

    private Setup() {
    }

    static UnaryOperator<Settings> exercise(String id, Limits limits) {
        return settings -> plan(settings, new Plan(id, settings.plan().range(), limits, settings.plan().load()));
    }

    static UnaryOperator<Settings> range(OwnRange range) {
        return settings -> plan(settings, new Plan(settings.plan().exercise(), range, settings.plan().limits(), settings.plan().load()));
    }

    static UnaryOperator<Settings> limits(Limits limits) {
        return settings -> plan(settings, new Plan(settings.plan().exercise(), settings.plan().range(), limits, settings.plan().load()));
    }

    static UnaryOperator<Settings> load(double kilograms) {
        return settings -> plan(settings, new Plan(settings.plan().exercise(), settings.plan().range(), settings.plan().limits(),
                OptionalDouble.of(kilograms)));
    }

    static UnaryOperator<Settings> lastPort(String uri) {
        return settings -> settings.withLastPort(uri);
    }

    static UnaryOperator<Settings> sound(boolean sound) {
        return settings -> settings.withSound(settings.sound().withOn(sound));
    }

    static UnaryOperator<Settings> volume(double volume) {
        return settings -> settings.withSound(settings.sound().withVolume(volume));
    }

    static UnaryOperator<Settings> theme(String theme) {
        return settings -> settings.withAppearance(settings.appearance().withTheme(theme));
    }

    static UnaryOperator<Settings> language(String language) {
        return settings -> settings.withAppearance(settings.appearance().withLanguage(language));
    }

    static UnaryOperator<Settings> athlete(String athlete) {
        return settings -> settings.withAthlete(athlete);
    }

    /** @return the person's line with the near line below it, on the same scale */
    static Limits linesAt(FlexionLimit round, OwnRange range) {
        double below = round.scale() == FlexionLimit.Scale.SHARE_OF_RANGE ? NEAR_BELOW : NEAR_BELOW * range.flexion();
        return new Limits(new FlexionLimit(round.scale(), Math.max(round.value() - below, round.value() / 2)), round);
    }

    private static Settings plan(Settings settings, Plan plan) {
        return settings.withPlan(plan);
    }
}
