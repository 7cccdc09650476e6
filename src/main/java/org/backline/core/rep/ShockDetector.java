package org.backline.core.rep;

import java.util.Optional;
import org.backline.core.math.Butterworth;

/**
 * Feels the floor shake when a bar meets it: the specific force at the pelvis above 5 Hz. A bar that falls while the lifter stands shakes
 * it once, shortly, and then nothing; steps shake it again and again. Legs that are rid of a load spring as in a step or two, but only as
 * long as the floor shakes. Belongs to one thread.
 */
public final class ShockDetector {
    /** Half of what the weakest landing gives, more than standing and breathing ever do [m/s²]; our judgement. */
    private static final double BLOW = 1.0;
    /** From letting go to the end of the shaking: a fall from a metre takes 0.45 s [s]. */
    private static final double LONGEST = 0.9;
    /** When nothing shook for so long it is over, and can be told [s]. */
    private static final double QUIET = 1.0;

    /** What shakes anew after so long is another contact [s]. */
    private static final double ANEW = 0.25;

    private final Butterworth slow = Butterworth.lowPass(5.0);
    private double first = Double.NaN;
    private double last = Double.NaN;
    private double contact = Double.NEGATIVE_INFINITY;
    private double shook = Double.NEGATIVE_INFINITY;
    private boolean steps;

    /** @param time [s] @param force magnitude of the specific force at the pelvis [m/s²] */
    public void update(double time, double force) {
        if (Math.abs(force - slow.update(time, force)) > BLOW) {
            contact = time - shook > ANEW ? time : contact;
            shook = time;
            first = Double.isNaN(first) ? time : first;
            last = time;
        }
    }

    /** @return when the floor last began to shake [s] */
    public double contact() {
        return contact;
    }

    private void restart() {
        first = Double.NaN;
        last = Double.NaN;
        steps = false;
    }

    /**
     * @param time     now [s]
     * @param stepped  when the last of two bounces of the body was that follow each other like steps; long ago if there were none [s]
     * @param standing whether the lifter stands at lockout
     * @return the drop that is over and done with by now
     */
    public Optional<BarDrop> update(double time, double stepped, boolean standing) {
        if (!standing || Double.isNaN(first)) {
            restart();
            return Optional.empty();
        }
        steps |= stepped - last > ANEW;
        if (time - last < QUIET) {
            return Optional.empty();
        }
        boolean once = last - first <= LONGEST && !steps;
        BarDrop drop = new BarDrop(first, contact > first ? contact : last);
        restart();
        return once ? Optional.of(drop) : Optional.empty();
    }
}
