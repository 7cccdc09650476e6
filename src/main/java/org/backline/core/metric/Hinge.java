package org.backline.core.metric;

import org.backline.core.math.Angle;
import org.backline.core.rep.RepTimes;

/** Formulas about who moves when, lower back or pelvis, and how much each does (M9–M15, M28). "Hip" is the pelvis in space. */
final class Hinge {
    /** With less movement the share of each is noise (definitions.md#metrics). */
    private static final double LEAST_EXCURSION = Angle.ofDegrees(20);
    /** A ratio to a smaller change of the pelvis is undefined (M12). */
    private static final double LEAST_PELVIS = Angle.ofDegrees(5);
    /** A segment moves when it is faster than this for so long (M13). */
    private static final double MOVING = Angle.ofDegrees(10);
    private static final double MOVING_FOR = 0.100;
    /** Onsets are looked for from so long before the event [s]. */
    private static final double BEFORE = 0.5;
    /** The coupling of flexion and pelvis is looked for within this lag [s]; sensible are −0.5…0.8 s (M13), our judgement. */
    private static final double LARGEST_LAG = 0.5;
    private static final int POINTS_PER_SECOND = 100;

    private Hinge() {
    }

    /** θS at the lowest point minus θS at lockout (M9). */
    static Reading pelvicExcursion(RepContext rep) {
        RepTimes times = rep.times();
        Stretch pelvis = rep.stretch(Signal.PELVIS, bottom(times), times.lockout());
        return pelvis.at(bottom(times)).minus(pelvis.at(times.lockout()));
    }

    /** Share of the trunk's way that flexion makes up (M11). */
    static Reading lumbarShare(RepContext rep) {
        return trunkExcursion(rep).flatMap(trunk -> rep.pull(Signal.SMOOTH_FLEXION).excursion().map(lumbar -> lumbar / trunk));
    }

    /** Flexion against pelvis in one third of the trunk's first way (M12). @param third 0, 1 or 2 in the order of time */
    static Reading ratio(RepContext rep, int third) {
        double from = rep.times().eccentricFirst() ? rep.times().lowering() : rep.times().liftOff();
        double to = rep.times().eccentricFirst() ? rep.times().floor() : rep.times().lockout();
        Stretch trunk = rep.stretch(Signal.SMOOTH_TRUNK, from, to);
        Stretch pelvis = rep.stretch(Signal.PELVIS, from, to);
        Stretch flexion = rep.stretch(Signal.SMOOTH_FLEXION, from, to);
        return trunk.excursion().atLeast(LEAST_EXCURSION, Absence.TOO_SMALL).flatMap(way -> trunk.at(from).flatMap(start -> {
            Reading begin = travelled(trunk, start, way * third / 3, from);
            Reading end = third == 2 ? Reading.of(to) : travelled(trunk, start, way * (third + 1) / 3, to);
            return begin.flatMap(t0 -> end.flatMap(t1 -> ratio(flexion.at(t1).minus(flexion.at(t0)), pelvis.at(t1).minus(pelvis.at(t0)))));
        }));
    }

    /** By how much the pelvis sets off before flexion on the way down [s]; + = hips first (M13). */
    static Reading lagOfLowering(RepContext rep) {
        return lag(rep, rep.times().lowering() - BEFORE, rep.times().floor(), 1);
    }

    /** By how much the pelvis sets off before flexion on the way up [s]; + = pelvis first, the usual order (M14). */
    static Reading lagOfPull(RepContext rep) {
        double from = rep.times().eccentricFirst() ? rep.times().floor() : rep.times().liftOff();
        return lag(rep, from - BEFORE, rep.times().lockout(), -1);
    }

    /** By how much the pelvis leads flexion over the whole pull [s], where their rates are most alike (M15). */
    static Reading coupling(RepContext rep) {
        return trunkExcursion(rep).flatMap(enough -> {
            int points = (int) Math.round((rep.times().lockout() - rep.times().liftOff()) * POINTS_PER_SECOND) + 1;
            double[] flexion = rep.pull(Signal.FLEXION_RATE).resampled(points);
            double[] pelvis = rep.pull(Signal.PELVIS_RATE).resampled(points);
            return flexion.length == 0 || pelvis.length == 0 ? Reading.none(Absence.GAP)
                    : Reading.of((double) bestShift(flexion, pelvis) / POINTS_PER_SECOND);
        });
    }

    /** How much further the trunk tips forward after lift-off, in the first third of the pull (M28). */
    static Reading hipsRiseEarly(RepContext rep) {
        RepTimes times = rep.times();
        Stretch first = rep.stretch(Signal.SMOOTH_TRUNK, times.liftOff(), times.liftOff() + (times.lockout() - times.liftOff()) / 3);
        return first.highest().minus(first.at(times.liftOff()));
    }

    private static double bottom(RepTimes times) {
        return times.eccentricFirst() ? times.floor() : times.liftOff();
    }

    private static Reading trunkExcursion(RepContext rep) {
        return rep.pull(Signal.SMOOTH_TRUNK).excursion().atLeast(LEAST_EXCURSION, Absence.TOO_SMALL);
    }

    private static Reading travelled(Stretch trunk, double start, double way, double otherwise) {
        return way == 0 ? Reading.of(otherwise) : trunk.onset(angle -> Math.abs(angle - start) >= way, 0);
    }

    private static Reading ratio(Reading flexion, Reading pelvis) {
        return pelvis.flatMap(turned -> Math.abs(turned) < LEAST_PELVIS ? Reading.none(Absence.TOO_SMALL)
                : flexion.map(bent -> bent / turned));
    }

    private static Reading lag(RepContext rep, double from, double to, int sign) {
        Reading enough = rep.stretch(Signal.SMOOTH_TRUNK, from, to).excursion().atLeast(LEAST_EXCURSION, Absence.TOO_SMALL);
        Reading flexion = rep.stretch(Signal.FLEXION_RATE, from, to).onset(rate -> sign * rate > MOVING, MOVING_FOR);
        Reading pelvis = rep.stretch(Signal.PELVIS_RATE, from, to).onset(rate -> sign * rate > MOVING, MOVING_FOR);
        return enough.flatMap(moved -> flexion.minus(pelvis));
    }

    /** @return by how many points {@code late} must be moved ahead to be most like {@code early} */
    private static int bestShift(double[] late, double[] early) {
        int furthest = (int) Math.min(LARGEST_LAG * POINTS_PER_SECOND, late.length / 2.0);
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int shift = -furthest; shift <= furthest; shift++) {
            double alike = alike(late, early, shift);
            if (alike > most) {
                most = alike;
                best = shift;
            }
        }
        return best;
    }

    private static double alike(double[] late, double[] early, int shift) {
        double product = 0;
        double lateSquares = 0;
        double earlySquares = 0;
        for (int i = Math.max(0, shift); i < Math.min(late.length, late.length + shift); i++) {
            product += late[i] * early[i - shift];
            lateSquares += late[i] * late[i];
            earlySquares += early[i - shift] * early[i - shift];
        }
        return product / Math.max(Math.sqrt(lateSquares * earlySquares), Double.MIN_NORMAL);
    }
}
