package org.backline.core.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.backline.core.alert.Cue;
import org.backline.core.alert.ForecastCue;
import org.backline.core.session.LiftEvent.AlertRaised;
import org.backline.core.session.LiftEvent.CueGiven;
import org.backline.core.simulation.Corpus;
import org.backline.core.simulation.Setup;
import org.backline.core.simulation.Simulation;
import org.backline.core.simulation.TrueRep;

/** One point of what a forecast cue gives and costs: how long before the line it comes, how often for nothing. */
public final class ForecastCurve {
    private final ForecastCue chooser;
    private final List<Double> leads = new ArrayList<>();
    private int crossed;
    private int inside;
    private int needless;

    public ForecastCurve(ForecastCue chooser) {
        this.chooser = chooser;
    }

    /** Takes one set. */
    public void add(String exercise, long seed) {
        Simulation simulation = Simulation.of(Corpus.set(exercise, seed), Setup.of(seed));
        List<LiftEvent> events = SimulatedSession.foreseen(simulation, chooser);
        for (SetResult set : SimulatedSession.sets(events)) {
            double line = set.conditions().limits().round().flexion(set.conditions().range());
            for (RepResult rep : set.reps()) {
                Optional<TrueRep> truth = simulation.truth().sets().get(0).reps().stream()
                        .filter(real -> Math.abs(real.turn() - rep.rep().turn()) < 0.5).findFirst();
                truth.ifPresent(real -> add(events, rep.rep().index(), real.peakFlexion() >= line));
            }
        }
    }

    /** @return how many reps were cued that stayed inside */
    public int needless() {
        return needless;
    }

    /** @return how long before the line each cue came [s] */
    public List<Double> leads() {
        return List.copyOf(leads);
    }

    /** @return a row of the table */
    public String line() {
        double[] values = leads.stream().mapToDouble(Double::doubleValue).toArray();
        return String.format(Locale.ROOT, "| %.2f | %.1f | %d of %d | %.0f | %d of %d | %.1f |", chooser.ahead(), chooser.certainty(),
                leads.size(),
                crossed, values.length == 0 ? Double.NaN : 1000 * new Median().evaluate(values), needless, inside,
                50.0 * needless / Math.max(1, inside + crossed));
    }

    private void add(List<LiftEvent> events, int rep, boolean over) {
        Optional<CueGiven> cue = events.stream().filter(CueGiven.class::isInstance).map(CueGiven.class::cast)
                .filter(given -> given.rep() == rep && given.cue() == Cue.SOON).findFirst();
        Optional<Double> since = events.stream().filter(AlertRaised.class::isInstance).map(AlertRaised.class::cast)
                .filter(raised -> raised.rep() == rep && raised.alert().rule().equals("over-line")).map(raised -> raised.alert().since())
                .findFirst();
        crossed += over ? 1 : 0;
        inside += over ? 0 : 1;
        needless += !over && cue.isPresent() ? 1 : 0;
        if (over && cue.isPresent() && since.isPresent()) {
            leads.add(since.get() - cue.get().time());
        }
    }
}
