package org.backline.core.device;

import java.util.Optional;

/**
 * What a stream stays within if a strap sends it (StrapLink section 13). Whatever exceeds it is no strap, or its line makes nothing of it
 * readable. Time is that of the reads; belongs to one thread.
 */
public final class StreamLimits {
    /** Frames a second. */
    public static final int MOST_FRAMES = 2_000;
    /** Bytes a second. */
    public static final int MOST_BYTES = 200_000;
    /** Seconds in a row of which more than half of the frames were damaged. */
    public static final int DAMAGED_SECONDS = 10;
    /** How often a second it may turn out to be another strap, another boot, or another stream. */
    public static final int MOST_CHANGES = 5;
    private static final double NANOS = 1e9;

    private Optional<StrapIdentified> strap = Optional.empty();
    private FrameCount before = FrameCount.NONE;
    private boolean begun;
    private long since;
    private long bytes;
    private int changes;
    private int damaged;

    /** Which limit. */
    public enum Excess {
        /** More than {@link #MOST_FRAMES} a second. */
        FRAMES,
        /** More than {@link #MOST_BYTES} a second. */
        BYTES,
        /** Mostly damaged for {@link #DAMAGED_SECONDS} s. */
        DAMAGE,
        /** More than {@link #MOST_CHANGES} a second. */
        CHANGES
    }

    /** Takes what the decoder made of the stream. */
    public void accept(DeviceEvent event) {
        if (event instanceof StrapIdentified now) {
            changes += strap.filter(now::sameStrap).isPresent() ? 0 : 1;
            strap = Optional.of(now);
        } else if (event instanceof StreamDescribed) {
            changes++;
        }
    }

    /**
     * Takes that something was read, or that nothing was.
     *
     * @param read   bytes
     * @param frames what the decoder counts after them
     * @param nanos  when [ns]
     * @return what is exceeded, if anything
     */
    public Optional<Excess> update(int read, FrameCount frames, long nanos) {
        if (!begun) {
            begun = true;
            since = nanos;
        }
        bytes += read;
        double seconds = (nanos - since) / NANOS;
        Optional<Excess> excess = excess(frames, Math.max(1, seconds));
        if (seconds < 1) {
            return excess;
        }
        damaged = isDamaged(frames) ? damaged + 1 : 0;
        nextSecond(frames, nanos);
        return excess.isEmpty() && damaged >= DAMAGED_SECONDS ? Optional.of(Excess.DAMAGE) : excess;
    }

    private Optional<Excess> excess(FrameCount frames, double seconds) {
        if (frames.all() - before.all() > MOST_FRAMES * seconds) {
            return Optional.of(Excess.FRAMES);
        } else if (bytes > MOST_BYTES * seconds) {
            return Optional.of(Excess.BYTES);
        }
        return changes > MOST_CHANGES * seconds ? Optional.of(Excess.CHANGES) : Optional.empty();
    }

    private boolean isDamaged(FrameCount frames) {
        return 2 * (frames.rejected() - before.rejected()) > frames.all() - before.all();
    }

    private void nextSecond(FrameCount frames, long nanos) {
        before = frames;
        since = nanos;
        bytes = 0;
        changes = 0;
    }
}
