package org.backline.gui.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backline.core.posture.Posture;

/**
 * The giant figure.
 *
 * @param kind  what it means
 * @param value [rad]; empty while there is nothing to say
 */
public record Figure(FigureKind kind, OptionalDouble value) {

    /** @return the figure at this moment */
    static Figure of(DashboardModel model) {
        FigureKind kind = kind(model);
        Optional<Posture> posture = model.newest().posture();
        boolean silent = posture.isEmpty() || !model.stage().flowing() || model.beyondBelief();
        return new Figure(kind, silent ? OptionalDouble.empty() : value(kind, model, posture.get()));
    }

    private static FigureKind kind(DashboardModel model) {
        if (model.newest().singleNode()) {
            return FigureKind.TRUNK_TILT;
        }
        return switch (model.stage()) {
            case IN_SET -> model.followsNow() ? FigureKind.NOW : arched(model).isPresent() ? FigureKind.ARCH_OF_REP
                    : model.progress().openRep().isPresent() ? FigureKind.PEAK_OF_REP : FigureKind.PEAK_OF_LAST_REP;
            case REST -> model.progress().highest().isPresent() ? FigureKind.PEAK_OF_SET : FigureKind.NOW;
            default -> FigureKind.NOW;
        };
    }

    private static OptionalDouble value(FigureKind kind, DashboardModel model, Posture posture) {
        OptionalDouble now = model.newest().flexion();
        return switch (kind) {
            case TRUNK_TILT -> OptionalDouble.of(posture.trunkInclination());
            case PEAK_OF_SET -> model.progress().highest();
            case ARCH_OF_REP -> arched(model).map(entry -> OptionalDouble.of(entry.reach())).orElse(now);
            case PEAK_OF_REP, PEAK_OF_LAST_REP -> lastOfSet(model).map(mark -> OptionalDouble.of(mark.peak())).orElse(now);
            case NOW -> now;
        };
    }

    private static Optional<SetAlerts.Entry> arched(DashboardModel model) {
        return model.level() == Level.ARCH ? model.cause() : Optional.empty();
    }

    private static Optional<RepMark> lastOfSet(DashboardModel model) {
        List<RepMark> reps = model.progress().ofSet();
        return reps.isEmpty() ? Optional.empty() : Optional.of(reps.get(reps.size() - 1));
    }
}
