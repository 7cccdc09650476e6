package org.backline.gui.theme;

import java.awt.Color;

/**
 * Colours of surfaces and text, as they are now: those of the theme, or those of an alert.
 *
 * @param window behind everything
 * @param card   of cards, fields and buttons
 * @param raise  of tiles and selected things
 * @param line   of borders and grids
 * @param ink    of text
 * @param muted  of secondary text
 * @param faint  of ticks and what is inactive
 */
public record Tone(Color window, Color card, Color raise, Color line, Color ink, Color muted, Color faint) {

    /** @return {@code from} at 0, {@code to} at 1 */
    public static Color mix(Color from, Color to, double share) {
        return new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    /** @return this at 0, {@code other} at 1 */
    public Tone mix(Tone other, double share) {
        return new Tone(mix(window, other.window, share), mix(card, other.card, share), mix(raise, other.raise, share),
                mix(line, other.line, share), mix(ink, other.ink, share), mix(muted, other.muted, share), mix(faint, other.faint, share));
    }

    /** @return {@code color}, see-through */
    public static Color fade(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
