package org.backline.app;

import java.util.OptionalDouble;
import org.backline.core.alert.Feedback;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.session.Plan;

/**
 * What is remembered from one run to the next.
 *
 * @param plan      exercise, own range, limits and load to start the next session with
 * @param feedback  how often to be cued
 * @param athlete   who lifts
 * @param lastPort  uri of the last source, empty if none
 * @param sound     whether alerts sound
 * @param volume    0…1
 * @param theme     {@code dark}, {@code light} or {@code system}
 * @param language  {@code en}, {@code de} or empty for the system's
 */
public record Settings(Plan plan, Feedback feedback, String athlete, String lastPort, boolean sound, double volume, boolean strapCue,
                       String theme, String language) {
    /** What holds until the person says otherwise. */
    public static final Settings DEFAULT = new Settings(plan(Exercises.all().get(0)), Feedback.USUAL, "", "", true, 0.8, true, "system", "");

    public Settings withPlan(Plan other) {
        return new Settings(other, feedback, athlete, lastPort, sound, volume, strapCue, theme, language);
    }

    public Settings withFeedback(Feedback other) {
        return new Settings(plan, other, athlete, lastPort, sound, volume, strapCue, theme, language);
    }

    public Settings withAthlete(String other) {
        return new Settings(plan, feedback, other, lastPort, sound, volume, strapCue, theme, language);
    }

    public Settings withLastPort(String other) {
        return new Settings(plan, feedback, athlete, other, sound, volume, strapCue, theme, language);
    }

    public Settings withSound(boolean on, double atVolume) {
        return new Settings(plan, feedback, athlete, lastPort, on, atVolume, strapCue, theme, language);
    }

    public Settings withStrapCue(boolean on) {
        return new Settings(plan, feedback, athlete, lastPort, sound, volume, on, theme, language);
    }

    public Settings withTheme(String other) {
        return new Settings(plan, feedback, athlete, lastPort, sound, volume, strapCue, other, language);
    }

    public Settings withLanguage(String other) {
        return new Settings(plan, feedback, athlete, lastPort, sound, volume, strapCue, theme, other);
    }

    /** @return who the next session is of */
    public Lifter lifter() {
        return new Lifter(athlete, plan);
    }

    public Settings withLifter(Lifter other) {
        return withPlan(other.plan()).withAthlete(other.name());
    }

    private static Plan plan(Exercise exercise) {
        return new Plan(exercise.id(), OwnRange.POPULATION, exercise.limits(), OptionalDouble.empty());
    }
}
