package org.backline.gui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backline.core.alert.Alert;
import org.backline.core.alert.AlertRules;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.AlertCleared;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.AlertsWithheld;
import org.backline.core.session.LiftEvent.PostureUpdated;
import org.backline.core.session.LiftEvent.RepCompleted;
import org.backline.core.session.LiftEvent.RepDismissed;
import org.backline.core.session.LiftEvent.SetCompleted;
import org.backline.core.session.LiftEvent.SetDismissed;
import org.backline.core.session.LiftEvent.SetStarted;

/** The alerts of the set under way, or of the last one, and why none are given for now. */
public final class SetAlerts {
    private final List<Entry> entries = new ArrayList<>();
    private Optional<String> withheld = Optional.empty();
    private int set;

    /**
     * An alert that was raised.
     *
     * @param rep       in which rep of the set
     * @param level     what it comes to
     * @param alert     as it was raised
     * @param reach     flexion furthest past its line so far [rad]
     * @param reachTime when that was [s], session clock
     * @param raised    whether it still is
     * @param corrected whether the lifter came back inside within the rep
     */
    public record Entry(int rep, Level level, Alert alert, double reach, double reachTime, boolean raised, boolean corrected) {
        private boolean ofTheLine() {
            return alert.rule().equals(AlertRules.NEAR_LINE.id()) || alert.rule().equals(AlertRules.OVER_LINE.id());
        }

        private Entry reaching(LumbarPosture posture) {
            boolean further = alert.limit() < 0 ? posture.lumbarFlexion() < reach : posture.lumbarFlexion() > reach;
            return raised && further ? new Entry(rep, level, alert, posture.lumbarFlexion(), posture.time(), true, false) : this;
        }

        private Entry cleared(boolean byTheLifter) {
            return new Entry(rep, level, alert, reach, reachTime, false, byTheLifter);
        }
    }

    void clear() {
        entries.clear();
        withheld = Optional.empty();
        set = 0;
    }

    void accept(LiftEvent event) {
        if (event instanceof PostureUpdated updated && updated.posture() instanceof LumbarPosture posture) {
            entries.replaceAll(entry -> entry.reaching(posture));
        } else if (event instanceof SetStarted started) {
            turnTo(started.set());
        } else if (event instanceof AlertRaised raised) {
            raised(raised);
        } else if (event instanceof AlertCleared cleared) {
            entries.replaceAll(entry -> entry.raised() && entry.alert().rule().equals(cleared.rule()) ? entry.cleared(cleared.corrected())
                    : entry);
        } else if (event instanceof AlertsWithheld told) {
            withheld = Optional.of(told.reason());
        } else if (event instanceof RepDismissed dismissed) {
            entries.removeIf(entry -> entry.rep() == dismissed.rep());
            withheld = Optional.empty();
        } else if (event instanceof SetDismissed) {
            clear();
        } else if (event instanceof RepCompleted || event instanceof SetCompleted) {
            withheld = Optional.empty();
        }
    }

    /** @return id of the reason for which this rep raises no alert, empty if it may */
    public Optional<String> withheld() {
        return withheld;
    }

    /** @return the newest alert of that level in a rep */
    public Optional<Entry> latest(int rep, Level level) {
        return entries.stream().filter(entry -> entry.rep() == rep && entry.level() == level).reduce((first, second) -> second);
    }

    /** @return the newest alert of that level in the set: what was found of a whole rep holds into the next */
    Optional<Entry> latest(Level level) {
        return entries.stream().filter(entry -> entry.level() == level).reduce((first, second) -> second);
    }

    /** @return of each rep that raised any the newest of its highest level, in their order */
    public List<Entry> worst() {
        return entries.stream().map(Entry::rep).distinct().map(rep -> latest(rep, level(rep, false)).orElseThrow()).toList();
    }

    /** @return what a rep came to by all rules but those of the line itself, which the rep's figures tell better */
    Level besidesTheLine(int ofSet, int rep) {
        return ofSet == set ? level(rep, true) : Level.OK;
    }

    private Level level(int rep, boolean besidesTheLine) {
        return entries.stream().filter(entry -> entry.rep() == rep && !(besidesTheLine && entry.ofTheLine())).map(Entry::level)
                .reduce(Level.OK, Level::max);
    }

    private void raised(AlertRaised raised) {
        turnTo(raised.set());
        Alert alert = raised.alert();
        entries.add(new Entry(raised.rep(), Level.of(alert), alert, alert.flexion(), raised.time(), true, false));
    }

    private void turnTo(int next) {
        if (next != set) {
            clear();
            set = next;
        }
    }
}
