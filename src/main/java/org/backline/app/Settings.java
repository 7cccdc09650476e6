package org.backline.app;

import java.util.Optional;
import org.backline.core.alert.Feedback;
import org.backline.core.session.Plan;

/**
 * What is remembered from one run to the next.
 *
 * @param roster     who lifts what, and everybody's own range and lines
 * @param feedback   how often to be cued
 * @param lastPort   uri of the last source, empty if none
 * @param sound      how alerts are heard
 * @param strapCue   whether they are felt
 * @param awake      whether the display is kept awake during a session
 * @param readout    how figures are shown
 * @param appearance how the window looks
 * @param window     where it stood, empty before the first time
 */
public record Settings(Roster roster, Feedback feedback, String lastPort, SoundSettings sound, boolean strapCue, boolean awake,
                       Readout readout, Appearance appearance, Optional<WindowPlace> window) {
    /** What holds until the person says otherwise. */
    public static final Settings DEFAULT = new Settings(Roster.EMPTY, Feedback.USUAL, "", SoundSettings.DEFAULT, true, true,
            Readout.DEFAULT, Appearance.DEFAULT, Optional.empty());

    /** @return what the next session begins with */
    public Plan plan() {
        return roster.plan();
    }

    /** @return who lifts, empty if nobody said so */
    public String athlete() {
        return roster.athlete();
    }

    public Settings withRoster(Roster other) {
        return new Settings(other, feedback, lastPort, sound, strapCue, awake, readout, appearance, window);
    }

    public Settings withFeedback(Feedback other) {
        return new Settings(roster, other, lastPort, sound, strapCue, awake, readout, appearance, window);
    }

    public Settings withAthlete(String other) {
        return withRoster(roster.withAthlete(other));
    }

    public Settings withLastPort(String other) {
        return new Settings(roster, feedback, other, sound, strapCue, awake, readout, appearance, window);
    }

    public Settings withSound(SoundSettings other) {
        return new Settings(roster, feedback, lastPort, other, strapCue, awake, readout, appearance, window);
    }

    public Settings withStrapCue(boolean on) {
        return new Settings(roster, feedback, lastPort, sound, on, awake, readout, appearance, window);
    }

    public Settings withAwake(boolean on) {
        return new Settings(roster, feedback, lastPort, sound, strapCue, on, readout, appearance, window);
    }

    public Settings withReadout(Readout other) {
        return new Settings(roster, feedback, lastPort, sound, strapCue, awake, other, appearance, window);
    }

    public Settings withAppearance(Appearance other) {
        return new Settings(roster, feedback, lastPort, sound, strapCue, awake, readout, other, window);
    }

    public Settings withWindow(WindowPlace other) {
        return new Settings(roster, feedback, lastPort, sound, strapCue, awake, readout, appearance, Optional.of(other));
    }

    /** @return who the next session is of */
    public Lifter lifter() {
        return new Lifter(athlete(), plan());
    }

    public Settings withLifter(Lifter other) {
        return withRoster(roster.withLifter(other));
    }
}
