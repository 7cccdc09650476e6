package org.backline.gui.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.icons.FlatAbstractIcon;
import java.awt.Color;
import java.awt.Toolkit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;
import org.backline.app.Appearance;

/** The two looks of the window. */
public enum Theme {
    DARK, LIGHT;

    /** Our sizes follow the window and the screen's own scale; FlatLaf would enlarge icons and gaps once more for a font above 12 px. */
    private static final String OWN_SCALING = "flatlaf.uiScale.enabled";
    /** Set from here: in a theme file FlatLaf would scale it by the system's font. */
    private static final int BODY = 16;
    private static final int SMALL = 14;
    private static final Map<String, Integer> HEADINGS = Map.of("h1", 24, "h2", 22, "h3", 18, "h4", 16);
    private static final int AS_DRAWN = 100;
    /** Keys of what has the colour of the ground, of text, and of lines, where contrast is to be high. */
    private static final List<String> GROUNDS = List.of("Backline.bg", "Backline.card", "@background", "@componentBackground",
            "@buttonBackground", "@menuBackground");
    private static final List<String> INKS = List.of("Backline.ink", "Backline.muted", "@foreground");
    private static final List<String> LINES = List.of("Backline.faint", "Backline.line", "Component.borderColor", "Button.borderColor");
    /** Keys of what stands before a text and is as large as it. */
    private static final List<String> BOXES = List.of("CheckBox.icon", "RadioButton.icon");
    /** Which look is installed, among the look and feel's own values. */
    private static final String INSTALLED = "Backline.installed";

    /** @param setting {@code dark}, {@code light} or {@code system} */
    public static Theme of(String setting) {
        return switch (setting) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            default -> systemIsLight() ? LIGHT : DARK;
        };
    }

    /** @return how the setting is written */
    public String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Makes the look of all windows, those that are open included, what the person wants it to be. */
    public static void install(Appearance wanted) {
        of(wanted.theme()).install(wanted.highContrast(), wanted.textPercent());
    }

    /** Makes this the look of all windows, as it was drawn. */
    public void install() {
        install(false, AS_DRAWN);
    }

    /** @param contrast black and white @param textPercent size of all text, in percent of what it was drawn for */
    void install(boolean contrast, int textPercent) {
        String wanted = name() + contrast + textPercent;
        if (wanted.equals(UIManager.get(INSTALLED))) {
            return;
        }
        UIManager.put(INSTALLED, wanted);
        Fonts.scale(textPercent / 100.0);
        System.setProperty(OWN_SCALING, "false");
        FlatLaf.registerCustomDefaultsSource(Theme.class.getPackageName());
        FlatLaf.setGlobalExtraDefaults(extras(contrast));
        if (this == DARK) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        BOXES.forEach(key -> ((FlatAbstractIcon) UIManager.getIcon(key)).setScale((float) Fonts.scale()));
        UIManager.put("defaultFont", new FontUIResource(Fonts.text(BODY)));
        FlatLaf.updateUI();
    }

    /** What stands otherwise than in the theme files: sizes of headings, and the colours of high contrast. */
    private Map<String, String> extras(boolean contrast) {
        Map<String, String> extras = new HashMap<>();
        HEADINGS.forEach((style, size) -> extras.put(style + ".font", Math.round(size * Fonts.scale()) + " $semibold.font"));
        extras.put("small.font", Math.round(SMALL * Fonts.scale()) + " Inter");
        if (contrast) {
            String ground = this == DARK ? "#000000" : "#FFFFFF";
            String ink = this == DARK ? "#FFFFFF" : "#000000";
            String faint = this == DARK ? "#A3AFB8" : "#52606A";
            GROUNDS.forEach(key -> extras.put(key, ground));
            INKS.forEach(key -> extras.put(key, ink));
            LINES.forEach(key -> extras.put(key, faint));
            extras.put("Backline.bandOpacity", "0");
            extras.put("Backline.lineWidth", "4");
        }
        return extras;
    }

    /** Windows and macOS tell by this key; where none is told, dark: a gym is darker than an office. */
    private static boolean systemIsLight() {
        Object background = Toolkit.getDefaultToolkit().getDesktopProperty("win.frame.backgroundColor");
        return background instanceof Color color && color.getRed() + color.getGreen() + color.getBlue() > 3 * 128;
    }
}
