package org.backline.core.session;

import java.util.ArrayList;
import java.util.List;
import org.backline.core.posture.Posture;

/** The latest postures, in order of time. Belongs to one thread. */
final class Trace {
    private static final int SPARE = 4096;

    private final List<Posture> postures = new ArrayList<>();

    void add(Posture posture) {
        postures.add(posture);
    }

    /** @return a copy of the postures of that interval, its ends included */
    List<Posture> between(double from, double to) {
        return List.copyOf(postures.subList(firstFrom(from), Math.max(firstFrom(from), firstFrom(Math.nextUp(to)))));
    }

    /** Drops what is older, many at a time, so that dropping costs next to nothing. */
    void forgetBefore(double time) {
        if (postures.size() > SPARE && postures.get(SPARE - 1).time() < time) {
            postures.subList(0, firstFrom(time)).clear();
        }
    }

    private int firstFrom(double time) {
        int low = 0;
        int high = postures.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (postures.get(middle).time() < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
