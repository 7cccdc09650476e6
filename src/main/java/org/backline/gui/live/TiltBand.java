package org.backline.gui.live;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backline.core.alert.AlertRules;
import org.backline.core.session.ReferenceBand;
import org.backline.gui.chart.BandShape;
import org.backline.gui.chart.Plane;
import org.backline.gui.model.DashboardModel;
import org.backline.gui.model.RepMark;

/**
 * The reference set behind the running tilt of a single node, as far to either side as a rep may be from it (definitions.md#one-node). It
 * lies under each rep of the set that is over, whose two ways are half of it each; under the one under way as that will be if it takes as
 * long as the last.
 */
final class TiltBand {
    private final DashboardModel model;

    TiltBand(DashboardModel model) {
        this.model = model;
    }

    /** @return what tilt is held against; empty with two nodes, or without a reference set of the exercise */
    Optional<ReferenceBand> reference() {
        return model.newest().singleNode() ? model.references().of(model.terms().exercise(), true) : Optional.empty();
    }

    /** @return everything that decides what is seen of it, comparable by value */
    Object shown() {
        return reference().<Object>map(band -> List.of(band, reps())).orElse("");
    }

    void paint(Graphics2D g, Plane plane, double origin, Color color) {
        reference().ifPresent(band -> {
            Graphics2D inside = (Graphics2D) g.create();
            inside.clip(plane.area());
            inside.setColor(color);
            for (Ways rep : reps()) {
                inside.fill(BandShape.around(band, AlertRules.DIFFERENCE, percent -> plane.x(rep.time(percent) - origin), plane::y));
            }
            inside.dispose();
        });
    }

    /** @param start [s] @param turn when its first way was done, or will be [s] @param end [s] */
    private record Ways(double start, double turn, double end) {
        static Ways of(RepMark mark) {
            return new Ways(mark.start(), mark.lockout(), mark.end());
        }

        Ways at(double other) {
            return new Ways(other, other + turn - start, other + end - start);
        }

        double time(int percent) {
            return ReferenceBand.time(start, turn, end, percent);
        }
    }

    private List<Ways> reps() {
        List<RepMark> marks = model.progress().marks();
        List<Ways> over = marks.stream().filter(mark -> !mark.open()).map(Ways::of).toList();
        Optional<Ways> ahead = model.progress().openRep().filter(mark -> !over.isEmpty())
                .map(mark -> over.get(over.size() - 1).at(mark.start()));
        return Stream.concat(over.stream(), ahead.stream()).toList();
    }
}
