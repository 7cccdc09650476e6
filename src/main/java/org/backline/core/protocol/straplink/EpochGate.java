package org.backline.core.protocol.straplink;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.backline.core.device.StreamFault;
import org.backline.core.device.StreamFault.Kind;

/**
 * Keeps data back until it is known what their counts mean: for a while of the strap's time, and no more than so many frames. Their
 * order is kept. What was not described by then is given up and told as one fault.
 */
final class EpochGate {
    private static final long PATIENCE_MICROS = 2_500_000;
    private static final int MOST_HELD = 1_024;

    private final BiConsumer<DataFrame, StreamInfo> described;
    private final Consumer<? super StreamFault> faults;
    private final Map<Integer, StreamInfo> epochs = new HashMap<>();
    private final Deque<DataFrame> held = new ArrayDeque<>();

    /** @param described receives the frames, each with the description of its epoch */
    EpochGate(BiConsumer<DataFrame, StreamInfo> described, Consumer<? super StreamFault> faults) {
        this.described = described;
        this.faults = faults;
    }

    /** Learns what an epoch's counts mean, and lets through what waited for it. */
    void describe(StreamInfo info) {
        epochs.put(info.epoch(), info);
        while (!held.isEmpty() && isDescribed(held.getFirst())) {
            pass(held.remove());
        }
    }

    void accept(DataFrame frame) {
        if (!held.isEmpty() && hasWaitedTooLong(frame)) {
            giveUp();
        }
        if (held.isEmpty() && isDescribed(frame)) {
            pass(frame);
        } else {
            held.add(frame);
        }
    }

    /** Gives up what still waits. */
    void giveUp() {
        if (!held.isEmpty()) {
            faults.accept(new StreamFault(Kind.UNDESCRIBED_EPOCH, held.getFirst().offset(), held.size()));
            held.clear();
        }
    }

    /** The strap booted anew: no description holds any more. */
    void restart() {
        giveUp();
        epochs.clear();
    }

    private void pass(DataFrame frame) {
        described.accept(frame, epochs.get(frame.data().epoch()));
    }

    private boolean isDescribed(DataFrame frame) {
        return epochs.containsKey(frame.data().epoch());
    }

    private boolean hasWaitedTooLong(DataFrame newest) {
        return held.size() == MOST_HELD || Math.abs(newest.data().start() - held.getFirst().data().start()) > PATIENCE_MICROS;
    }
}
