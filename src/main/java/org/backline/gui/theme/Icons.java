package org.backline.gui.theme;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import java.awt.Color;
import javax.swing.Icon;

/** The line icons, in the colour of the text beside them. */
public final class Icons {
    private static final String FOLDER = "org/backline/gui/icons/";

    private Icons() {
    }

    /** @return an icon that takes the foreground of the component it is painted on */
    public static Icon of(String name, int size) {
        FlatSVGIcon icon = new FlatSVGIcon(FOLDER + name + ".svg", size, size, Icons.class.getClassLoader());
        return icon.setColorFilter(new FlatSVGIcon.ColorFilter((component, color) -> component.getForeground()));
    }

    /** @return an icon in one colour */
    public static Icon of(String name, int size, Color color) {
        FlatSVGIcon icon = new FlatSVGIcon(FOLDER + name + ".svg", size, size, Icons.class.getClassLoader());
        return icon.setColorFilter(new FlatSVGIcon.ColorFilter(ignored -> color));
    }
}
