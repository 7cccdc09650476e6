package org.backline.core.session;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.backline.core.alert.AlertChange;
import org.backline.core.alert.AlertContext;
import org.backline.core.alert.AlertMonitor;
import org.backline.core.alert.AlertRules;
import org.backline.core.alert.Suspicion;
import org.backline.core.alert.UprightWatch;
import org.backline.core.alert.Window;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.OwnRange;
import org.backline.core.posture.Posture;
import org.backline.core.rep.Limits;

/** All alert rules at once, over one rep after the other. Belongs to one thread. */
final class AlertWatch {
    private final boolean afterwards;
    private final List<AlertMonitor> monitors = AlertRules.all().stream().map(AlertMonitor::new).toList();
    private final UprightWatch upright = new UprightWatch();
    private final Set<String> raised = new TreeSet<>();
    private final Set<Suspicion> withheld = EnumSet.noneOf(Suspicion.class);
    private OptionalDouble liftOff = OptionalDouble.empty();
    private OptionalDouble zero = OptionalDouble.empty();
    private boolean wornOtherwise;
    private boolean listening;

    /** @param afterwards whether the rep is over: its figures tell whether its flexion can be, and no own range measured too small hides it */
    AlertWatch(boolean afterwards) {
        this.afterwards = afterwards;
    }

    /** Takes that the zero is that of {@code time} [s]. */
    void zeroed(double time) {
        zero = OptionalDouble.of(time);
        upright.zeroed();
        wornOtherwise = false;
    }

    /** Takes that the strap is not worn as its figures would have it, until the next zero. */
    void wornOtherwise() {
        wornOtherwise = true;
    }

    /** Takes every posture. @param lockedOut whether the lifter stands between two reps */
    void stands(Posture posture, boolean lockedOut) {
        upright.update(posture, lockedOut);
    }

    /** Takes lumbar flexion when the bar left the floor [rad]; empty once it is there again. */
    void liftOff(OptionalDouble flexion) {
        liftOff = flexion;
    }

    /** Takes that nothing is listened to for now. */
    void pause() {
        if (listening) {
            listening = false;
            monitors.forEach(AlertMonitor::pause);
        }
    }

    /**
     * @param window what is listened to
     * @return what became of the alerts; suspect postures raise none
     */
    List<AlertChange> update(Posture posture, Window window, OwnRange range, Limits limits) {
        if (suspicion(posture, range).isPresent() || !(posture instanceof LumbarPosture lumbar)) {
            pause();
            return List.of();
        }
        AlertContext context = new AlertContext(window, lumbar.lumbarFlexion(), range, limits, liftOff);
        listening = true;
        List<AlertChange> changes = new ArrayList<>();
        for (AlertMonitor monitor : monitors) {
            monitor.update(posture.time(), posture.trunkInclination(), context).ifPresent(changes::add);
        }
        changes.forEach(this::note);
        return changes;
    }

    /** @return why this posture raises no alert, told once a rep */
    Optional<Suspicion> withheld(Posture posture, OwnRange range) {
        return suspicion(posture, range).filter(withheld::add);
    }

    /** @return whether a posture may raise alerts at all */
    boolean trusts(Posture posture, OwnRange range) {
        return suspicion(posture, range).isEmpty();
    }

    /** @return whether that rule was raised in this rep */
    boolean raised(String rule) {
        return raised.contains(rule);
    }

    /** Begins the next rep. @return the ends of what was still raised */
    List<AlertChange> endRep() {
        raised.clear();
        withheld.clear();
        return monitors.stream().map(AlertMonitor::endRep).flatMap(Optional::stream).toList();
    }

    private Optional<Suspicion> suspicion(Posture posture, OwnRange range) {
        Optional<Suspicion> suspicion = Suspicion.of(posture, range, zero).filter(found -> !afterwards || found != Suspicion.SLIPPED);
        if (suspicion.isEmpty() && wornOtherwise) {
            return Optional.of(Suspicion.WORN_OTHERWISE);
        }
        return suspicion.isEmpty() && upright.off() ? Optional.of(Suspicion.ZERO_OFF) : suspicion;
    }

    private void note(AlertChange change) {
        if (change instanceof AlertChange.Raised alert) {
            raised.add(alert.alert().rule());
        }
    }
}
