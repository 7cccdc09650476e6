package org.backline.gui.model;

import java.util.List;
import org.backline.core.posture.LumbarPosture;
import org.backline.core.posture.Posture;
import org.backline.core.posture.Quality;

/**
 * The last stretch of posture as rings of primitives, oldest first. A strap with one node has no flexion and no pelvis: these read
 * NaN, which screens never paint.
 */
public final class Trace {
    /** A hole of this length or more is drawn as one [s]. */
    public static final double GAP = 0.1;

    private final double[] time;
    private final double[] flexion;
    private final double[] trunk;
    private final double[] pelvis;
    private final boolean[] trusted;
    private int oldest;
    private int size;

    /** @param capacity how many postures are kept */
    public Trace(int capacity) {
        time = new double[capacity];
        flexion = new double[capacity];
        trunk = new double[capacity];
        pelvis = new double[capacity];
        trusted = new boolean[capacity];
    }

    /** @return a trace of exactly these */
    public static Trace of(List<Posture> postures) {
        Trace trace = new Trace(Math.max(1, postures.size()));
        postures.forEach(trace::add);
        return trace;
    }

    /** Adds one; one that is not later than the last begins the trace anew, for times of another session do not compare. */
    void add(Posture posture) {
        if (size > 0 && posture.time() <= latest()) {
            clear();
        }
        int at = (oldest + size) % time.length;
        if (size == time.length) {
            oldest = (oldest + 1) % time.length;
        } else {
            size++;
        }
        time[at] = posture.time();
        trunk[at] = posture.trunkInclination();
        trusted[at] = posture.quality() != Quality.POOR;
        flexion[at] = posture instanceof LumbarPosture lumbar ? lumbar.lumbarFlexion() : Double.NaN;
        pelvis[at] = posture instanceof LumbarPosture lumbar ? lumbar.pelvicTilt() : Double.NaN;
    }

    void clear() {
        oldest = 0;
        size = 0;
    }

    public int size() {
        return size;
    }

    public double time(int index) {
        return time[at(index)];
    }

    /** @return φ [rad] */
    public double flexion(int index) {
        return flexion[at(index)];
    }

    /** @return θT [rad] */
    public double trunk(int index) {
        return trunk[at(index)];
    }

    /** @return θS [rad] */
    public double pelvis(int index) {
        return pelvis[at(index)];
    }

    /** @return whether the posture may be judged by */
    public boolean trusted(int index) {
        return trusted[at(index)];
    }

    /** @return time of the newest posture [s], 0 if there is none */
    public double latest() {
        return size == 0 ? 0 : time(size - 1);
    }

    /** @return index of the first posture at or after a time; {@link #size()} if there is none */
    public int from(double start) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (time(middle) < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int at(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index + " of " + size);
        }
        return (oldest + index) % time.length;
    }
}
