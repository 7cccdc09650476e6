package org.backline.app;

import org.backline.io.sound.Tone;

/** What a screen may let be heard. */
public enum Chime {
    /** A second of a count-down. */
    TICK(Tone.TICK),
    /** The count-down's end: now. */
    GO(Tone.GO),
    /** A step was taken. */
    TAKEN(Tone.CORRECTED),
    /** The alert of rounding, to get to know it. */
    ROUND(Tone.ROUND),
    /** The alert of arching, to get to know it. */
    ARCH(Tone.ARCH),
    /** Back inside, to get to know it. */
    CORRECTED(Tone.CORRECTED);

    private final Tone tone;

    Chime(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    /** @return whether it is a cue of a rep, which the strap gives too */
    boolean ofCue() {
        return this == ROUND || this == ARCH || this == CORRECTED;
    }
}
