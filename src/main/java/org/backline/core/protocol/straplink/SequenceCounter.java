package org.backline.core.protocol.straplink;

/** Counts the frames that are missing by their numbers (modulo 2¹⁶), whatever their types. */
final class SequenceCounter {
    /** What {@link #update} gives for a frame that came before. */
    static final int DUPLICATE = -1;
    /** A frame that is at most so many behind the newest came twice; one further behind is another numbering. */
    private static final int MEMORY = 32;
    private static final int MODULUS = 1 << 16;
    private static final int NONE = -1;

    private int last = NONE;

    /** @return how many frames are missing just before this one, or {@link #DUPLICATE} */
    int update(int sequence) {
        int gap = last == NONE ? 0 : Math.floorMod(sequence - last - 1, MODULUS);
        if (gap >= MODULUS - MEMORY) {
            return DUPLICATE;
        }
        last = sequence;
        return gap < MODULUS / 2 ? gap : 0;
    }

    /** Forgets the numbering: the strap began another. */
    void restart() {
        last = NONE;
    }
}
