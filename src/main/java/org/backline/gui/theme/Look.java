package org.backline.gui.theme;

import org.backline.gui.model.Level;
import org.backline.report.Words;

/** What every view paints with: the words, the colours of the theme, and the tone that the level gives them at this moment. */
public final class Look {
    private static final double BLEND_SECONDS = 0.24;
    /** Each step paints the whole window anew: in every other frame of 60 a second, so that the charts do not stumble. */
    private static final double BLEND_STEP = 0.03;

    private final Words words;
    private final boolean calm;
    private Palette palette = Palette.current();
    private Level level = Level.OK;
    private Tone from = palette.normal();
    private Tone tone = palette.normal();
    private double blended = 1;
    private double waited;

    public Look(Words words) {
        this(words, false);
    }

    /** @param calm no blends, slower charts */
    public Look(Words words, boolean calm) {
        this.words = words;
        this.calm = calm;
    }

    /** @return whether the person wants things to move less */
    public boolean calm() {
        return calm;
    }

    public Words words() {
        return words;
    }

    public Palette palette() {
        return palette;
    }

    /** @return the tone of window and panel */
    public Tone tone() {
        return tone;
    }

    /** @return the tone of chart cards, which never turn */
    public Tone neutral() {
        return palette.normal();
    }

    public boolean turned() {
        return level.overTheLine();
    }

    /** Reads the theme's colours anew, after it changed. */
    public void reload() {
        palette = Palette.current();
        tone = palette.tone(level);
        blended = 1;
    }

    /**
     * Turns to a level: up at once, down blended.
     *
     * @param seconds since the last call
     * @return whether the colours changed
     */
    public boolean turnTo(Level next, double seconds) {
        Tone before = tone;
        if (next != level) {
            from = tone;
            blended = calm || next.compareTo(level) > 0 ? 1 : 0;
            level = next;
            waited = 0;
        } else if (blended < 1) {
            blend(seconds);
        }
        tone = blended >= 1 ? palette.tone(level) : from.mix(palette.tone(level), blended);
        return !tone.equals(before);
    }

    private void blend(double seconds) {
        waited += seconds;
        if (waited >= BLEND_STEP) {
            blended = Math.min(1, blended + waited / BLEND_SECONDS);
            waited = 0;
        }
    }
}
