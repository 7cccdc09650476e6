package org.backline.gui.model;

import java.util.Optional;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.RepStarted;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.session.LiftEvent.SetEdited;
import org.backline.core.session.LiftEvent.SetRefined;
import org.backline.core.session.LiftEvent.SetStarted;
import org.backline.core.session.SetResult;

/** The set that is looked at while resting: shown by itself when it closes, gone with the next one, or when the person hides it. */
public final class AfterSet {
    /** The eye rests on the last rep for a moment [s]. */
    private static final double DELAY = 0.5;

    private Optional<SetPicture> picture = Optional.empty();
    private double shownFrom = Double.NaN;

    void clear() {
        picture = Optional.empty();
        shownFrom = Double.NaN;
    }

    void accept(LiftEvent event, double now) {
        if (event instanceof SetCompleted completed) {
            picture = pictureOf(completed.result());
            shownFrom = now + DELAY;
        } else if (event instanceof SetRefined refined && picture.isPresent()) {
            picture = pictureOf(refined.result());
        } else if (event instanceof SetEdited edited && picture.isPresent()) {
            picture = Optional.of(SetPicture.of(edited.result()));
        } else if (event instanceof SetStarted || event instanceof RepStarted) {
            clear();
        }
    }

    private static Optional<SetPicture> pictureOf(SetResult set) {
        return set.reps().isEmpty() ? Optional.empty() : Optional.of(SetPicture.of(set));
    }

    /** @return the set that was done last, whether it is shown or not; empty while another is under way */
    public Optional<SetPicture> set() {
        return picture;
    }

    /** Puts it away until the next set has closed, or brings it back. */
    public void toggle() {
        shownFrom = Double.isNaN(shownFrom) && picture.isPresent() ? Double.NEGATIVE_INFINITY : Double.NaN;
    }

    /** @return the set to be shown now; empty while there is none, or it is put away */
    public Optional<SetPicture> shown(double now) {
        return picture.filter(set -> now >= shownFrom);
    }
}
