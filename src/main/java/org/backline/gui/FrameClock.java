package org.backline.gui;

import javax.swing.Timer;

/**
 * Calls for frames at fixed points in time. A repeating Swing timer waits its whole delay, in whole milliseconds, after each call, and so
 * falls behind by what waking up takes: 58 frames a second where 60 were meant. Lives on the event thread.
 */
public final class FrameClock {
    /** Between frames while something moves [ns]. */
    static final long MOVING = 1_000_000_000L / 60;
    /** Between frames while nothing does [ns]. */
    private static final long STILL = 100_000_000L;
    private static final long MILLISECOND = 1_000_000L;

    private final Runnable frame;
    private final Timer timer = new Timer(0, event -> tick());
    private long period = MOVING;
    private long due;
    private boolean running;

    /** @param frame is called for each frame */
    public FrameClock(Runnable frame) {
        this.frame = frame;
        timer.setRepeats(false);
        timer.setCoalesce(false); // or it would drop the next call where that comes before this one is over
    }

    /** Begins, with a frame at once. */
    public void start() {
        running = true;
        due = System.nanoTime();
        timer.restart();
    }

    void stop() {
        running = false;
        timer.stop();
    }

    /** Says whether anything moves: ten frames a second are enough to see that it begins to. */
    void moving(boolean moves) {
        period = moves ? MOVING : STILL;
    }

    private void tick() {
        frame.run();
        if (running) {
            long now = System.nanoTime();
            due = next(due, now, period);
            timer.setInitialDelay((int) ((due - now) / MILLISECOND));
            timer.restart();
        }
    }

    /** @return when the frame after the one that was due is due: those that are too late already are not made up for [ns] */
    static long next(long due, long now, long period) {
        return Math.max(due + period, now);
    }
}
