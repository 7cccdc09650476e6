package org.backline.gui.model;

import java.util.OptionalDouble;
import org.backline.core.posture.OwnRange;
import org.backline.core.rep.Limits;
import org.backline.core.session.Conditions;
import org.backline.core.session.LiftEvent;
import org.backline.core.session.LiftEvent.ConditionsChanged;
import org.backline.core.session.LiftEvent.RangeChanged;
import org.backline.core.session.Plan;

/** What is lifted, and what flexion is held against: the person's range and lines. */
public final class Terms {
    private Plan plan;

    Terms(Plan plan) {
        this.plan = plan;
    }

    void begin(Plan another) {
        plan = another;
    }

    void accept(LiftEvent event) {
        if (event instanceof ConditionsChanged changed) {
            Conditions now = changed.conditions();
            plan = new Plan(changed.exercise(), now.range(), now.limits(), now.load());
        } else if (event instanceof RangeChanged changed) {
            plan = new Plan(plan.exercise(), changed.range(), plan.limits(), plan.load());
        }
    }

    /** @return id of the exercise */
    public String exercise() {
        return plan.exercise();
    }

    public OwnRange range() {
        return plan.range();
    }

    public boolean typicalRange() {
        return range().origin() == OwnRange.Origin.POPULATION;
    }

    /** @param flexion [rad] @return as a share of the range */
    public double shareOf(double flexion) {
        return range().shareOf(flexion);
    }

    public Limits limits() {
        return plan.limits();
    }

    /** @return your line as a share of the range */
    public double roundShare() {
        return shareOf(limits().round().flexion(range()));
    }

    /** @return the near line as a share of the range */
    public double nearShare() {
        return shareOf(limits().near().flexion(range()));
    }

    /** @return [kg] */
    public OptionalDouble load() {
        return plan.load();
    }
}
