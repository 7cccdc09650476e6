package org.backline.core.rep;

/** How far a lift has come. A lift becomes a rep when it is {@link Counted}. */
public sealed interface RepStep {

    /**
     * The trunk set off, upward or, of a lift from the top, downward: a rep, or an attempt, or a person standing up.
     *
     * @param time    of it [s]
     * @param settled whether the lifter had been still at the bottom before
     */
    record LiftedOff(double time, boolean settled) implements RepStep {
    }

    /**
     * The lift reached a steady lockout and is being lowered: it is a rep.
     *
     * @param liftOff  [s]
     * @param lockout  [s]
     * @param lowering [s]
     * @param settled  whether the lifter had been still at the bottom before
     */
    record Counted(double liftOff, double lockout, double lowering, boolean settled) implements RepStep {
    }

    /** A lift turned back before lockout: it is kept and does not count. @param times its events; its lockout is where it turned */
    record Incomplete(RepTimes times) implements RepStep {
    }

    /** It was a rep but for its depth: the trunk turned too early to be told from swaying. @param time of lockout [s] */
    record TooShallow(double time) implements RepStep {
    }

    /**
     * The rep is back on the floor.
     *
     * @param times    its events
     * @param returned whether the lifter came back to where the lift began, or stayed upright while the bar fell
     */
    record Landed(RepTimes times, boolean returned) implements RepStep {
    }
}
