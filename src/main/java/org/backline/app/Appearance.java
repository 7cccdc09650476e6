package org.backline.app;

/**
 * How the window looks, whatever it shows.
 *
 * @param theme        {@code dark}, {@code light} or {@code system}
 * @param highContrast black and white, thicker lines, no bands
 * @param textPercent  size of all text, 90…150 % of what it was drawn for
 * @param reduceMotion no blends, slower charts
 * @param language     {@code en}, {@code de} or empty for the system's
 */
public record Appearance(String theme, boolean highContrast, int textPercent, boolean reduceMotion, String language) {
    public static final int SMALLEST_TEXT = 90;
    public static final int LARGEST_TEXT = 150;

    static final Appearance DEFAULT = new Appearance("system", false, 100, false, "");

    public Appearance withTheme(String other) {
        return new Appearance(other, highContrast, textPercent, reduceMotion, language);
    }

    public Appearance withHighContrast(boolean other) {
        return new Appearance(theme, other, textPercent, reduceMotion, language);
    }

    public Appearance withTextPercent(int other) {
        return new Appearance(theme, highContrast, other, reduceMotion, language);
    }

    public Appearance withReduceMotion(boolean other) {
        return new Appearance(theme, highContrast, textPercent, other, language);
    }

    public Appearance withLanguage(String other) {
        return new Appearance(theme, highContrast, textPercent, reduceMotion, other);
    }
}
