package org.backline.core.rep;

import java.util.Optional;
import org.backline.core.math.Butterworth;

/**
 * Finds a bar that falls while the lifter stands: the floor shakes once, shortly, and then nothing. Steps shake it again and again. The
 * specific force at the pelvis above 5 Hz tells. Belongs to one thread.
 */
public final class ShockDetector {
    /** Half of what the weakest landing gives, more than standing and breathing ever do [m/s²]; our judgement. */
    private static final double BLOW = 1.0;
    /** From letting go to the end of the shaking: a fall from a metre takes 0.45 s [s]. */
    private static final double LONGEST = 0.9;
    private static final double QUIET = 1.0;

    private final Butterworth slow = Butterworth.lowPass(5.0);
    private double first = Double.NaN;
    private double last = Double.NaN;
    private boolean steps;

    /** @param time [s] @param force magnitude of the specific force at the pelvis [m/s²] */
    public void update(double time, double force) {
        if (Math.abs(force - slow.update(time, force)) > BLOW) {
            first = Double.isNaN(first) ? time : first;
            last = time;
        }
    }

    /** Forgets what shook so far: it was no standing. */
    public void restart() {
        first = Double.NaN;
        last = Double.NaN;
        steps = false;
    }

    /**
     * @param time     now [s]
     * @param stepping whether the last two bounces of the body follow each other like steps
     * @param standing whether the lifter stands at lockout
     * @return the drop that is over and done with by now
     */
    public Optional<BarDrop> update(double time, boolean stepping, boolean standing) {
        if (!standing || Double.isNaN(first)) {
            restart();
            return Optional.empty();
        }
        steps |= stepping;
        if (time - last < QUIET) {
            return Optional.empty();
        }
        boolean once = last - first <= LONGEST && !steps;
        BarDrop drop = new BarDrop(first, last);
        restart();
        return once ? Optional.of(drop) : Optional.empty();
    }
}
