package org.backline.gui.theme;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Toolkit;
import java.util.Locale;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** The two looks of the window. */
public enum Theme {
    DARK, LIGHT;

    /** Our sizes follow the window and the screen's own scale; FlatLaf would enlarge icons and gaps once more for a font above 12 px. */
    private static final String OWN_SCALING = "flatlaf.uiScale.enabled";
    /** Set from here: in a theme file FlatLaf would scale it by the system's font. */
    private static final int BODY = 16;

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

    /** Makes this the look of all windows, those that are open included. */
    public void install() {
        Class<?> wanted = this == DARK ? FlatDarkLaf.class : FlatLightLaf.class;
        if (wanted.isInstance(UIManager.getLookAndFeel())) {
            return;
        }
        UIManager.put("defaultFont", new FontUIResource(Fonts.regular(BODY)));
        System.setProperty(OWN_SCALING, "false");
        FlatLaf.registerCustomDefaultsSource(Theme.class.getPackageName());
        if (this == DARK) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }

    /** Windows and macOS tell by this key; where none is told, dark: a gym is darker than an office. */
    private static boolean systemIsLight() {
        Object background = Toolkit.getDefaultToolkit().getDesktopProperty("win.frame.backgroundColor");
        return background instanceof Color color && color.getRed() + color.getGreen() + color.getBlue() > 3 * 128;
    }
}
