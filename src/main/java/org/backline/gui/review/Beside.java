package org.backline.gui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.backline.core.metric.PeakHistory;
import org.backline.core.session.Command;
import org.backline.core.session.RepResult;
import org.backline.core.session.SetResult;
import org.backline.gui.model.History;

/** What the history tells beside the set that is shown: sessions before it, what was told live, the reference. It comes after the set. */
final class Beside {
    private final TrendCard trend;
    private final RepChart repChart;
    private final Runnable changed;
    private Optional<Row.OfSet> shown = Optional.empty();
    private List<RepResult> live = List.of();

    /** @param changed runs when there is something else to say of the chosen rep */
    Beside(TrendCard trend, RepChart repChart, Runnable changed) {
        this.trend = trend;
        this.repChart = repChart;
        this.changed = changed;
    }

    /** Asks for what belongs to a set. An answer that comes when another one is shown is left. */
    void ask(History history, Row.OfSet row, SetResult set) {
        shown = Optional.of(row);
        live = List.of();
        trend.show(PeakHistory.NONE);
        repChart.references(List.of());
        if (!row.session().session().simulated()) {
            askOfPerson(history, row, set);
        }
        history.live(row.session().session().id(), set.index()).thenAccept(told -> ifShown(row, () -> {
            live = told;
            changed.run();
        }));
    }

    /** What the simulated lifter does is held against nobody's own. */
    private void askOfPerson(History history, Row.OfSet row, SetResult set) {
        String athlete = row.session().session().athlete();
        history.peaks(athlete, set.exercise()).thenAccept(peaks -> ifShown(row, () -> trend.show(peaks)));
        history.references(athlete).thenAccept(all -> ifShown(row, () -> repChart.references(all.stream()
                .filter(each -> each.exercise().equals(set.exercise())).map(Command.UseReference::band).toList())));
    }

    /** @return the chosen rep as it was told live, if that was otherwise */
    Optional<RepResult> told(OptionalInt rep) {
        return live.stream().filter(each -> rep.isPresent() && each.rep().index() == rep.getAsInt()).findFirst();
    }

    private void ifShown(Row.OfSet row, Runnable answer) {
        if (shown.equals(Optional.of(row))) {
            answer.run();
        }
    }
}
