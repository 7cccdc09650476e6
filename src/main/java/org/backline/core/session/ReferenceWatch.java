package org.backline.core.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.alert.Alert;
import org.backline.core.alert.AlertChange;
import org.backline.core.alert.AlertContext;
import org.backline.core.alert.AlertRule;
import org.backline.core.alert.AlertRules;
import org.backline.core.alert.Window;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;
import org.backline.core.rep.Rep;

/**
 * Holds each rep, once it is over, against the reference set: of a single node always, of two where that is wanted. What was raised holds
 * until a rep is like the reference again, or the set ends. Belongs to one thread.
 */
final class ReferenceWatch {
    private static final AlertRule RULE = AlertRules.DIFFERS;

    private List<Command.UseReference> references = List.of();
    private boolean raised;

    /** Takes the references of the exercise, at most one of each kind of curve. */
    void use(List<Command.UseReference> others) {
        references = List.copyOf(others);
    }

    /**
     * @param trace  postures of the rep
     * @param until  percent of the rep up to which it is compared
     * @return what becomes of the alert
     */
    List<AlertChange> update(Rep rep, List<Posture> trace, int until, Conditions under) {
        OptionalDouble furthest = rep.quality() == Quality.POOR ? OptionalDouble.empty() : furthest(rep, trace, until);
        if (furthest.isEmpty()) {
            return List.of();
        }
        AlertContext context = new AlertContext(Window.REP, furthest.getAsDouble(), under.range(), under.limits(), OptionalDouble.empty());
        boolean differs = RULE.excess(context).orElse(0) > 0;
        if (differs == raised) {
            return differs ? List.of(cleared(), raised(rep, context)) : List.of();
        }
        return differs ? List.of(raised(rep, context)) : List.of(cleared());
    }

    /** The set is over. @return the end of the alert, if it was raised */
    Optional<AlertChange> end() {
        return raised ? Optional.of(cleared()) : Optional.empty();
    }

    private OptionalDouble furthest(Rep rep, List<Posture> trace, int until) {
        return references.stream().filter(each -> each.band().tilt() || each.alsoFlexion())
                .map(each -> each.band().furthest(rep, trace, until)).filter(OptionalDouble::isPresent).findFirst()
                .orElse(OptionalDouble.empty());
    }

    private AlertChange raised(Rep rep, AlertContext context) {
        raised = true;
        return new AlertChange.Raised(new Alert(RULE.id(), RULE.severity(), rep.start(), context.flexion(),
                RULE.limit().apply(context).orElseThrow()));
    }

    private AlertChange cleared() {
        raised = false;
        return new AlertChange.Cleared(RULE.id(), false);
    }
}
