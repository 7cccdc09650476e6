package org.backline.bench;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.util.Locale;

/** How long the event thread is busy with one thing: for so long nothing else is painted, and no key answers. */
final class Turns extends EventQueue {
    private long longest;
    private boolean heard;

    @Override
    protected void dispatchEvent(AWTEvent event) {
        long before = System.nanoTime();
        super.dispatchEvent(event);
        note(System.nanoTime() - before);
    }

    private synchronized void note(long nanos) {
        longest = Math.max(longest, nanos);
        heard = true;
    }

    synchronized void begin() {
        longest = 0;
        heard = false;
    }

    synchronized String longest() {
        return heard ? String.format(Locale.ROOT, "%.1f ms", longest * 1e-6) : "none";
    }
}
