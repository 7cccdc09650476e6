package org.backline.core.rep;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * How far the hips sank between two moments at which they were at rest: the vertical acceleration, less its own mean, twice integrated.
 * Taking off the mean is what makes the speed zero at both ends, and rids the acceleration of any constant error. Belongs to one thread.
 */
public final class HipHeight {
    /** Moments further apart are not compared [s]. */
    private static final double MEMORY = 15.0;

    private final Deque<Instant> instants = new ArrayDeque<>();

    private record Instant(double time, double acceleration) {
    }

    /** @param time [s] @param vertical acceleration of the pelvis, up positive; a constant error does not matter [m/s²] */
    public void update(double time, double vertical) {
        instants.addLast(new Instant(time, vertical));
        while (time - instants.getFirst().time() > MEMORY) {
            instants.removeFirst();
        }
    }

    /** @return how far they sank from one moment of rest to the next [m]; NaN if that is not known, or not any more */
    double drop(double from, double to) {
        if (!instants.isEmpty() && to - from > MEMORY) {
            return Double.NaN;
        }
        double mean = instants.stream().filter(at -> at.time() >= from && at.time() <= to).mapToDouble(Instant::acceleration).average()
                .orElse(Double.NaN);
        double height = 0;
        double speed = 0;
        double last = from;
        for (Iterator<Instant> all = instants.iterator(); all.hasNext();) {
            Instant at = all.next();
            if (at.time() >= from && at.time() <= to) {
                speed += (at.acceleration() - mean) * (at.time() - last);
                height += speed * (at.time() - last);
                last = at.time();
            }
        }
        return Double.isNaN(mean) ? mean : -height;
    }
}
