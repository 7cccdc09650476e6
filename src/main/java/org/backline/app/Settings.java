package org.backline.app;

import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.alert.Feedback;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Exercise;
import org.backline.core.rep.Exercises;
import org.backline.core.session.Plan;

/**
 * What is remembered from one run to the next.
 *
 * @param plan       exercise, own range, limits and load to start the next session with
 * @param feedback   how often to be cued
 * @param athlete    who lifts
 * @param lastPort   uri of the last source, empty if none
 * @param sound      how alerts are heard
 * @param strapCue   whether they are felt
 * @param awake      whether the display is kept awake during a session
 * @param reading    how figures are read
 * @param appearance how the window looks
 * @param window     where it stood, empty before the first time
 */
public record Settings(Plan plan, Feedback feedback, String athlete, String lastPort, SoundSettings sound, boolean strapCue, boolean awake,
                       Reading reading, Appearance appearance, Optional<WindowPlace> window) {
    /** What holds until the person says otherwise. */
    public static final Settings DEFAULT = new Settings(plan(Exercises.all().get(0)), Feedback.USUAL, "", "", SoundSettings.DEFAULT, true,
            true, Reading.DEFAULT, Appearance.DEFAULT, Optional.empty());

    public Settings withPlan(Plan other) {
        return new Settings(other, feedback, athlete, lastPort, sound, strapCue, awake, reading, appearance, window);
    }

    public Settings withFeedback(Feedback other) {
        return new Settings(plan, other, athlete, lastPort, sound, strapCue, awake, reading, appearance, window);
    }

    public Settings withAthlete(String other) {
        return new Settings(plan, feedback, other, lastPort, sound, strapCue, awake, reading, appearance, window);
    }

    public Settings withLastPort(String other) {
        return new Settings(plan, feedback, athlete, other, sound, strapCue, awake, reading, appearance, window);
    }

    public Settings withSound(SoundSettings other) {
        return new Settings(plan, feedback, athlete, lastPort, other, strapCue, awake, reading, appearance, window);
    }

    public Settings withStrapCue(boolean on) {
        return new Settings(plan, feedback, athlete, lastPort, sound, on, awake, reading, appearance, window);
    }

    public Settings withAwake(boolean on) {
        return new Settings(plan, feedback, athlete, lastPort, sound, strapCue, on, reading, appearance, window);
    }

    public Settings withReading(Reading other) {
        return new Settings(plan, feedback, athlete, lastPort, sound, strapCue, awake, other, appearance, window);
    }

    public Settings withAppearance(Appearance other) {
        return new Settings(plan, feedback, athlete, lastPort, sound, strapCue, awake, reading, other, window);
    }

    public Settings withWindow(WindowPlace other) {
        return new Settings(plan, feedback, athlete, lastPort, sound, strapCue, awake, reading, appearance, Optional.of(other));
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
