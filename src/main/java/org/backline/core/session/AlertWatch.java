package org.backline.core.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backline.core.alert.AlertChange;
import org.backline.core.alert.AlertContext;
import org.backline.core.alert.AlertMonitor;
import org.backline.core.alert.AlertRules;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;

/** All alert rules at once, over one rep after the other. Belongs to one thread. */
final class AlertWatch {
    private final List<AlertMonitor> monitors = AlertRules.all().stream().map(AlertMonitor::new).toList();
    private final Set<String> raised = new HashSet<>();

    /**
     * @param listening whether this part of the lift is listened to
     * @return what became of the alerts; trunk tilt and poor postures raise none
     */
    List<AlertChange> update(Posture posture, boolean listening, Conditions conditions) {
        if (!listening || posture.quality() == Quality.POOR || !(posture instanceof LumbarPosture lumbar)) {
            monitors.forEach(AlertMonitor::pause);
            return List.of();
        }
        AlertContext context = new AlertContext(lumbar.lumbarFlexion(), conditions.range(), conditions.limits());
        List<AlertChange> changes = new ArrayList<>();
        for (AlertMonitor monitor : monitors) {
            monitor.update(posture.time(), context).ifPresent(changes::add);
        }
        changes.forEach(this::note);
        return changes;
    }

    /** @return whether that rule was raised in this rep */
    boolean raised(String rule) {
        return raised.contains(rule);
    }

    /** Begins the next rep. @return the ends of what was still raised */
    List<AlertChange> endRep() {
        raised.clear();
        return monitors.stream().map(AlertMonitor::endRep).flatMap(Optional::stream).toList();
    }

    private void note(AlertChange change) {
        if (change instanceof AlertChange.Raised alert) {
            raised.add(alert.alert().rule());
        }
    }
}
